import type { Comment } from '../../model/cube'
import type { JourneyMap } from '../map'
import { type Ask, ask } from './ask'
import type { Period } from './period'
import type { Session } from './session'

/** What came of asking for the map. */
export type Loaded =
  | { state: 'map'; map: JourneyMap; comments: Comment[] }
  | { state: 'denied' | 'unreachable' | 'failed' }

interface LoadParts extends Ask {
  session: Session
  period: Period
  /** Only answers in this language; all when empty. */
  locale: string
  signal: AbortSignal
}

const COMMENTS_LIMIT = 20

/** Fetches the map and the latest comments. Never rejects; the map is shown even without comments. */
export async function load({ fetch, session, period, locale, signal }: LoadParts): Promise<Loaded> {
  const query = { ...period, ...(locale && { locale }) }
  try {
    const [journey, comments] = await Promise.all([
      ask({ fetch }, session, 'journey', query, signal),
      ask({ fetch }, session, 'comments', { limit: String(COMMENTS_LIMIT) }, signal),
    ])
    if (journey.status === 401) return { state: 'denied' }
    const map = journey.ok ? readMap(await journey.json()) : undefined
    if (!map) return { state: 'failed' }
    return { state: 'map', map, comments: comments.ok ? readComments(await comments.json()) : [] }
  } catch {
    return { state: 'unreachable' } // offline, refused, or a body that is cut or no JSON
  }
}

/** A border: the collector's own answer, known by its version. */
function readMap(value: unknown): JourneyMap | undefined {
  const map = value as Partial<JourneyMap> | null
  return map?.v === 1 && Array.isArray(map.stages) ? (map as JourneyMap) : undefined
}

/** A border: the collector's own answer. */
function readComments(value: unknown): Comment[] {
  const body = value as { comments?: Comment[] } | null
  return Array.isArray(body?.comments) ? body.comments : []
}
