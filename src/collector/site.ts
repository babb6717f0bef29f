import type { Answer } from '../model/answer'
import type { Config } from '../model/config'
import { describe } from '../model/issue'
import type { SuppressedCount } from '../model/suppressed'
import { type Dimensions, dimensionsFor } from './dimensions'
import type { Suppressed } from './store'
import { suppressedFor } from './suppressed-for'

/** One site as the collector serves it. */
export interface SiteOptions {
  /**
   * Origins whose pages may send answers, such as `https://shop.example`. Pages of the collector's
   * own origin always may. `null` allows sandboxed frames and local files.
   */
  origins: string[]
  /** Who has it may read the journey map and the comments. */
  token: string
  config: Config
  /**
   * The configuration as written, for `GET /v1/config`; asked for at every request, the same object
   * while nothing has changed. When it changes, the site is counted by the new one.
   * @default there is no such route
   */
  written?: () => Promise<unknown>
}

/** The same, checked and ready. */
export interface Site {
  name: string
  origins: ReadonlySet<string>
  token: string
  config: Config
  written?: SiteOptions['written']
  dimensionsOf(answer: Answer): Dimensions
  suppressedOf(count: SuppressedCount, receivedAt: number): Suppressed
}

/** @throws TypeError for an origin that no page can have, or a token that lets everyone in */
export function readySite(name: string, options: SiteOptions): Site {
  const { origins, token, config, written } = options
  if (!token) {
    throw new TypeError(`sites.${name}.token: expected a secret text, received ${describe(token)}.`)
  }
  return {
    name,
    origins: new Set(origins.map((origin, i) => readOrigin(origin, `sites.${name}.origins[${i}]`))),
    token,
    config,
    ...(written && { written }),
    dimensionsOf: dimensionsFor(config),
    suppressedOf: suppressedFor(config),
  }
}

function readOrigin(text: string, path: string): string {
  if (text === 'null') return text
  const origin = URL.canParse(text) ? new URL(text).origin : 'null'
  if (origin !== 'null') return origin
  const expected = 'an origin such as "https://shop.example"'
  throw new TypeError(`${path}: expected ${expected}, received ${describe(text)}.`)
}
