import { createHash, timingSafeEqual } from 'node:crypto'
import { problem } from './problem'
import type { Site } from './site'

/**
 * The site that the request may read, or the response that refuses it: the same for an unknown
 * site and a wrong token, and taking the same time, so that neither can be found by trying.
 * The site is named by `?site=`; a collector with a single site needs no name.
 */
export function authorize(request: Request, sites: ReadonlyMap<string, Site>): Site | Response {
  const named = new URL(request.url).searchParams.get('site')
  const only = sites.size === 1 ? [...sites.keys()][0] : undefined
  const site = sites.get(named ?? only ?? '')
  const [, token = ''] = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  const isRight = timingSafeEqual(digest(token), digest(site?.token ?? ''))
  if (site && isRight) return site
  return problem('unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } })
}

/** Digests have one length, whatever the tokens have. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
