import type { AskConfig } from '../model/config'
import { describe, type Issue } from '../model/issue'
import { readAskConfig } from '../model/read-ask-config'
import type { CxOptions } from './api'

/** A configuration that is complete enough to ask and deliver with. */
export type ReadyConfig = AskConfig & { site: string; endpoint: string }

/**
 * Brings the configuration together: the page's own options over the file, the file over the
 * defaults. Never rejects: a file that cannot be had is an issue, and the question bank asks on.
 */
export async function loadConfig(
  options: CxOptions,
  fetchJson: (address: string) => Promise<unknown>,
): Promise<{ config: ReadyConfig; issues: Issue[] }> {
  const missed: Issue[] = []
  let input = options.config
  if (typeof input === 'string') {
    input = await fetchJson(input).catch((error) => {
      missed.push({ path: '', expected: 'a JSON file', received: String(error) })
    })
  }
  const { config, issues } = readAskConfig(input)
  const { site = config.site ?? location.hostname, locale = config.locale } = options
  const { endpoint = config.endpoint ?? '' } = options
  if (!endpoint) {
    const expected = 'where answers are posted'
    missed.push({ path: 'endpoint', expected, received: describe(undefined) })
  }
  return { config: { ...config, site, endpoint, locale }, issues: [...missed, ...issues] }
}
