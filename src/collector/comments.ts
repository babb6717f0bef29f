import { NAME_LENGTH } from '../model/answer'
import { privateJson } from './private-json'
import { type ProblemItem, problem } from './problem'
import type { Site } from './site'
import type { Cursor, Store } from './store'

const DEFAULT_LIMIT = 50
const MOST = 200

/**
 * `GET /v1/comments?site=&touchpoint=&limit=&before=`: newest first, as
 * `{ comments: Comment[], next?: string }`; `next` given as `before` brings older ones.
 * @default 50 comments of every touchpoint, at most 200
 */
export async function comments(request: Request, site: Site, store: Store): Promise<Response> {
  const query = new URL(request.url).searchParams
  const touchpoint = query.get('touchpoint')
  const limit = Number(query.get('limit') || DEFAULT_LIMIT)
  const before = readCursor(query.get('before'))

  const errors: ProblemItem[] = []
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    errors.push({ pointer: '/limit', expected: `a whole number from 1 to ${MOST}` })
  }
  if (before === 'wrong') errors.push({ pointer: '/before', expected: 'the "next" of a response' })
  if (touchpoint && touchpoint.length > NAME_LENGTH) {
    errors.push({ pointer: '/touchpoint', expected: `at most ${NAME_LENGTH} characters` })
  }
  if (errors.length > 0 || before === 'wrong') return problem('bad-query', { errors })

  const page = await store.comments({
    site: site.name,
    limit,
    ...(touchpoint && { touchpoint }),
    ...(before && { before }),
  })
  return privateJson({
    comments: page.comments,
    ...(page.next && { next: `${page.next.receivedAt}.${page.next.id}` }),
  })
}

function readCursor(text: string | null): Cursor | 'wrong' | undefined {
  if (!text) return
  const [, receivedAt, id] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(text) ?? []
  return receivedAt && id ? { receivedAt: Number(receivedAt), id } : 'wrong'
}
