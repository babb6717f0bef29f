import type { AskConfig } from '../model/config'
import { DEFAULT_CONFIG } from '../model/default-config'
import { readAskConfig } from '../model/read-ask-config'
import type { CxOptions } from './api'
import type { Tell } from './host/console'

/** A configuration that is complete enough to ask and deliver with. */
export type ReadyConfig = AskConfig & { site: string; endpoint: string }

/**
 * Brings the configuration together: the page's own options over the file, the file over the
 * defaults. Never rejects: what cannot be read is told, and the question bank asks on.
 */
export async function loadConfig(
  options: CxOptions,
  fetchJson: (address: string) => Promise<unknown>,
  tell: Tell,
): Promise<ReadyConfig> {
  const given = options.config
  const source = typeof given === 'string' ? given : 'config'
  let config = DEFAULT_CONFIG
  if (given !== undefined) {
    try {
      const { misfits, ...read } = readAskConfig(given === source ? await fetchJson(source) : given)
      config = read.config
      if (misfits.length) tell('config', source, misfits)
    } catch (error) {
      tell('no-file', source, error)
    }
  }
  const { site = config.site ?? location.hostname, locale = config.locale } = options
  const { endpoint = config.endpoint ?? '' } = options
  if (!endpoint) tell('no-endpoint', source)
  const tab = options.tab
    ? { edge: 'end' as const, ...config.tab, touchpoint: options.tab }
    : config.tab
  return { ...config, site, endpoint, locale, tab }
}
