import type { AskConfig } from '../model/config'
import { guarded } from '../model/guarded'
import { readAskConfig } from '../model/read-ask-config'
import type { CxOptions } from './api'
import type { Tell } from './host/console'

/** A configuration that is complete enough to ask and deliver with. */
export type ReadyConfig = AskConfig & { site: string; endpoint: string; file?: ConfigFile }

/** A configuration as it came from its address. */
export interface ConfigFile {
  address: string
  content: unknown
}

/** Where configurations come from. */
export interface ConfigSource {
  /** Rejects with what a developer can act on. */
  fetch(address: string): Promise<unknown>
  /** What was last read from there, where the device has kept it. */
  lastGood(address: string): Promise<unknown>
}

/**
 * Brings the configuration together: the page's own options over the file, the file over the
 * defaults. Never rejects: what cannot be read is told, and what was read last asks on, else the
 * question bank.
 */
export async function loadConfig(
  options: CxOptions,
  from: ConfigSource,
  tell: Tell,
): Promise<ReadyConfig> {
  let content: unknown = options.config
  let file: ConfigFile | undefined
  const source = typeof content === 'string' ? content : 'config'
  if (content === source) {
    try {
      content = await from.fetch(source)
      file = { address: source, content }
    } catch (error) {
      // Its part may be lost by the same network.
      content = await guarded(from.lastGood)(source)
      tell('no-file', source, error, content)
    }
  }
  const { config, misfits } = readAskConfig(content)
  if (misfits.length) tell('config', source, misfits)
  const { site = config.site ?? location.hostname, locale = config.locale } = options
  const { endpoint = config.endpoint ?? '' } = options
  if (!endpoint) tell('no-endpoint', source)
  const tab = options.tab
    ? { edge: 'end' as const, ...config.tab, touchpoint: options.tab }
    : config.tab
  return { ...config, site, endpoint, locale, tab, file }
}
