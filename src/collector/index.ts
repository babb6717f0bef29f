import type { Counts, Slice } from '../model/cube'
import { readConfig } from '../model/read-config'
import { journeyMap, journeyPage } from '../report/index'
import { bankLabels } from '../texts/bank-labels'
import { comments } from './comments'
import { corsHeaders, preflight } from './cors'
import { health } from './health'
import { ingest } from './ingest'
import { journey } from './journey'
import { createLive } from './live'
import { page } from './page'
import { problem } from './problem'
import { createPublished } from './published'
import { methodOf, type Route, routeOf } from './route'
import { readySite, type Site, type SiteOptions } from './site'
import type { Received, Store } from './store'
import { StoreFailure, withStoreFailures } from './store-failure'
import { authorize } from './token'

export type { Answer } from '../model/answer'
export type { Config } from '../model/config'
export type {
  Asked,
  Cell,
  Comment,
  Counts,
  FollowUpCell,
  LostCount,
  ReasonCell,
  Series,
  Slice,
  VariantCell,
} from '../model/cube'
export type { Moment } from '../model/journey'
export { readConfig } from '../model/read-config'
export type { SuppressedCount } from '../model/suppressed'
export type { Dimensions } from './dimensions'
export { isCollectorPath } from './route'
export type { SiteOptions } from './site'
export { openSqliteStore } from './sqlite-store'
export type {
  Beside,
  CommentPage,
  CommentQuery,
  Cursor,
  Lost,
  Received,
  Store,
  Suppressed,
  Verdict,
} from './store'

export interface CollectorOptions {
  /** Where answers are kept, such as {@link openSqliteStore}. */
  store: Store
  /** Site id → who may send answers, who may read them, and the site's configuration. */
  sites: Record<string, SiteOptions>
  /** Collector clock, milliseconds since 1970. @default Date.now */
  now?: () => number
  /** Ends the live streams when aborted, so that a server can stop. @default never */
  until?: AbortSignal
  /** Told of every failure of the store, and of bugs. @default writes one line to the console */
  onError?: (error: unknown) => void
}

const RETRY_AFTER_S = '5'

/**
 * Makes the collector: answers in, journey map out, as one function that any web-standard server
 * can carry. It finds its routes by the end of the path, so any prefix works; mount it before
 * anything that reads bodies.
 *
 * @example
 * const store = openSqliteStore('answers.db')
 * const sites = { shop: { origins: ['https://shop.example'], token, config } }
 * const collector = createCollector({ store, sites })
 * @throws TypeError for an origin that no page can have, or an empty token
 */
export function createCollector(
  options: CollectorOptions,
): (request: Request) => Promise<Response> {
  const { now = Date.now, until, onError = writeError } = options
  const store = withStoreFailures(options.store)
  const sites = new Map(
    Object.entries(options.sites).map(([id, site]) => [id, readySite(id, site)]),
  )
  const origins = new Set([...sites.values()].flatMap((site) => [...site.origins]))
  const live = createLive({ now, until })
  const published = createPublished({ store, now, onChanged })
  const { html, script, styles } = journeyPage()

  async function respond(route: Route | undefined, request: Request): Promise<Response> {
    if (!route) return problem('not-found')
    const method = request.method === 'HEAD' ? 'GET' : request.method
    if (route === '/v1/answers' && method === 'OPTIONS') return preflight(request, origins)
    const allowed = methodOf(route)
    if (method !== allowed) return problem('bad-method', { headers: { Allow: allowed } })

    switch (route) {
      case '/v1/answers':
        return ingest(request, { store, now, onStored, siteNamed: (name) => sites.get(name) })
      case '/v1/config':
        return published(request, siteOf(request))
      case '/v1/journey':
        return forReaders(request, (site) => journey(request, site, { store, now, mapOf }))
      case '/v1/comments':
        return forReaders(request, (site) => comments(request, site, store))
      case '/v1/live':
        return forReaders(request, async (site) => live.follow(request, site.name))
      case '/healthz':
        return health(store)
      case '/journey':
        return page(html, 'html')
      case '/journey/page.js':
        return page(script, 'javascript')
      case '/journey/page.css':
        return page(styles, 'css')
    }
  }

  /** The site that a query names; a collector with a single site needs no name. */
  function siteOf(request: Request): Site | undefined {
    const named = new URL(request.url).searchParams.get('site')
    return sites.size === 1 && !named ? [...sites.values()][0] : sites.get(named ?? '')
  }

  /** What marketers have changed is counted by its own names at once. */
  function onChanged(name: string, written: unknown) {
    const given = options.sites[name]
    if (given) sites.set(name, readySite(name, { ...given, config: readConfig(written).config }))
  }

  async function forReaders(request: Request, read: (site: Site) => Promise<Response>) {
    const site = authorize(request, sites)
    return site instanceof Response ? site : read(site)
  }

  function onStored(site: string, accepted: Received[]) {
    const counted = accepted.filter(({ answer }) => !answer.test)
    const touchpoints = new Set(counted.map(({ dimensions }) => dimensions.touchpoint))
    for (const touchpoint of touchpoints) live.changed(site, touchpoint)
  }

  function mapOf({ config }: Site, slice: Slice, counts: Counts) {
    const { stages, touchpoints } = config
    return journeyMap({ ...slice, ...counts, stages, touchpoints, ...bankLabels(config) })
  }

  function fail(error: unknown): Response {
    onError(error)
    if (!(error instanceof StoreFailure)) return problem('internal')
    return problem('unavailable', { headers: { 'Retry-After': RETRY_AFTER_S } })
  }

  return async (request) => {
    const route = routeOf(new URL(request.url).pathname)
    const response = await respond(route, request).catch(fail)
    if (route === '/v1/answers') {
      for (const [name, value] of Object.entries(corsHeaders(request, origins))) {
        response.headers.set(name, value)
      }
    }
    return response
  }
}

function writeError(error: unknown) {
  console.error(`latido: ${error instanceof Error ? error.message : String(error)}`)
}
