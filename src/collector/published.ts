import { createHash } from 'node:crypto'
import { DAYS_BEFORE, latelyOf } from './lately'
import { problem } from './problem'
import { DAY_MS } from './receive'
import type { Site } from './site'
import type { Store } from './store'
import { withRates } from './with-rates'

/** Rates are made anew so often: pages that revalidate mostly get a 304. */
const RATES_FOR_MS = 3_600_000

export interface PublishedParts {
  store: Store
  now(): number
  /** Called when a site's configuration is another than at the last request. */
  onChanged(site: string, written: unknown): void
}

/** What one site has published last. */
interface Last {
  written: unknown
  body: string
  etag: string
  until: number
}

/**
 * `GET /v1/config?site=`: the configuration as written, with the sampling rates that the weekly
 * targets take. Public, as the file is; any page may read it.
 */
export function createPublished({ store, now, onChanged }: PublishedParts) {
  const published = new Map<string, Last>()

  async function bodyOf({ name }: Site, written: unknown): Promise<string> {
    const day = (time: number) => new Date(time).toISOString().slice(0, 10)
    const from = day(now() - DAYS_BEFORE * DAY_MS)
    const counts = await store.counts({ site: name, from, to: day(now()) })
    return JSON.stringify(withRates(written, latelyOf(counts, now())))
  }

  async function lastOf(site: Site, written: unknown): Promise<Last> {
    const last = published.get(site.name)
    if (last && last.written === written && now() < last.until) return last
    if (last && last.written !== written) onChanged(site.name, written)
    const body = await bodyOf(site, written)
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const next = { written, body, etag, until: now() + RATES_FOR_MS }
    published.set(site.name, next)
    return next
  }

  return async (request: Request, site: Site | undefined): Promise<Response> => {
    if (!site?.written) return problem('not-found')
    const { body, etag } = await lastOf(site, await site.written())
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
      'Content-Type': 'application/json; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      ETag: etag,
    }
    const known = request.headers.get('if-none-match') ?? ''
    // A proxy that compresses makes the tag a weak one.
    const isKnown = known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
    return new Response(isKnown ? null : body, { status: isKnown ? 304 : 200, headers })
  }
}
