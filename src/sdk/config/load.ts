import type { Config } from '../../model/config'
import { describe, type Issue } from '../../model/issue'
import { readConfig } from '../../model/read-config'

/** What the page itself says; it wins over the file. */
export interface OwnOptions {
  site?: string | undefined
  endpoint?: string | undefined
  locale?: string | undefined
  /** The configuration itself, or the address of its JSON file. */
  config?: unknown
}

/** A configuration that is complete enough to ask and deliver with. */
export type ReadyConfig = Config & { site: string; endpoint: string }

/** Everything that could be read, and how to tell what could not. */
export interface Loaded {
  config: ReadyConfig
  /** Name of the source, for messages. */
  source: string
  issues: Issue[]
}

/** Fetches and parses a JSON file; rejects with an `Error` that says what went wrong. */
export type FetchJson = (address: string) => Promise<unknown>

/**
 * Brings the configuration together: the page's own options over the file, the file over the
 * defaults. Never rejects: a file that cannot be had is an issue, and the question bank asks on.
 * @param host stands in for a site name that nobody gave
 */
export async function loadConfig(
  own: OwnOptions,
  host: string,
  fetchJson: FetchJson,
): Promise<Loaded> {
  const { config: from } = own
  const source = typeof from === 'string' ? from : 'config'
  let input = from
  const issues: Issue[] = []
  if (typeof from === 'string') {
    input = undefined
    try {
      input = await fetchJson(from)
    } catch (error) {
      const received = error instanceof Error ? error.message : describe(error)
      issues.push({ path: '', expected: 'a JSON file', received })
    }
  }

  const read = readConfig(input)
  const endpoint = own.endpoint ?? read.config.endpoint
  if (!endpoint) {
    issues.push({
      path: 'endpoint',
      expected: 'the address that takes the answers',
      received: describe(undefined),
    })
  }
  const locale = own.locale ?? read.config.locale
  const config: ReadyConfig = {
    ...read.config,
    site: own.site ?? read.config.site ?? host,
    endpoint: endpoint ?? '',
    ...(locale && { locale }),
  }
  return { config, source, issues: [...read.issues, ...issues] }
}
