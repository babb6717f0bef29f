import { NAME_LENGTH } from '../model/answer'
import type { Counts, Slice } from '../model/cube'
import { privateJson } from './private-json'
import { type ProblemItem, problem } from './problem'
import { DAY_MS } from './receive'
import type { Site } from './site'
import type { Store } from './store'

/** Days that the map covers unless the query says otherwise, today included. */
const DEFAULT_DAYS = 30

export interface JourneyParts {
  store: Store
  now(): number
  /** Makes the map from what was counted. */
  mapOf(site: Site, slice: Slice, counts: Counts): unknown
}

/**
 * `GET /v1/journey?site=&from=&to=&locale=`: the journey map as JSON. Days are UTC and inclusive.
 * @default the last 30 days, in every language
 */
export async function journey(request: Request, site: Site, parts: JourneyParts) {
  const slice = readSlice(new URL(request.url).searchParams, site.name, parts.now())
  if (Array.isArray(slice)) return problem('bad-query', { errors: slice })
  return privateJson(parts.mapOf(site, slice, await parts.store.counts(slice)))
}

function readSlice(query: URLSearchParams, site: string, now: number): Slice | ProblemItem[] {
  const to = query.get('to') || dayText(now)
  const isToRight = isDay(to)
  const end = isToRight ? Date.parse(to) : now
  const from = query.get('from') || dayText(end - (DEFAULT_DAYS - 1) * DAY_MS)
  const locale = query.get('locale')
  const errors: ProblemItem[] = []
  const day = 'a day such as 2026-01-31'
  if (!isDay(from)) errors.push({ pointer: '/from', expected: day })
  if (!isToRight) errors.push({ pointer: '/to', expected: day })
  if (errors.length === 0 && from > to) {
    errors.push({ pointer: '/from', expected: 'a day that is not after "to"' })
  }
  if (locale && locale.length > NAME_LENGTH) {
    errors.push({ pointer: '/locale', expected: `a text of at most ${NAME_LENGTH} characters` })
  }
  return errors.length > 0 ? errors : { site, from, to, ...(locale && { locale }) }
}

function isDay(text: string): boolean {
  const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  // Date.parse takes 30 February for 2 March.
  return isShaped && dayText(Date.parse(text)) === text
}

function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
