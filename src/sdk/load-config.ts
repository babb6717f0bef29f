import type { AskConfig } from '../model/config'
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
  let input = options.config
  const source = typeof input === 'string' ? input : 'config'
  if (input === source) {
    input = await fetchJson(source).catch((error) => tell('no-file', source, error))
  }
  const { config, misfits } = readAskConfig(input)
  if (misfits.length) tell('config', source, misfits)
  const { site = config.site ?? location.hostname, locale = config.locale } = options
  const { endpoint = config.endpoint ?? '' } = options
  if (!endpoint) tell('no-endpoint', source)
  return { ...config, site, endpoint, locale }
}
