import { nativeFetch } from './native'

/** Sends a request body to the endpoint and tells what came back; rejects when nothing did. */
export type Post = (body: string) => Promise<Reply>

/** What the endpoint answered, read as far as it matters. */
export interface Reply {
  status: number
  /** The body, when it called itself JSON; otherwise nothing. */
  json?: unknown
  retryAfter: string | null
}

const REPLY_LIMIT_MS = 10_000

/**
 * Posts to the brand's endpoint so that the request outlives the page. `text/plain` needs no
 * preflight; no cookies, no redirects, no address beyond the origin.
 */
export function postTo(endpoint: string): Post {
  return async (body) => {
    if (!endpoint) throw new Error('no endpoint')
    const limit = new AbortController()
    const timer = setTimeout(() => limit.abort(), REPLY_LIMIT_MS)
    try {
      const response = await nativeFetch(endpoint, {
        method: 'POST',
        body,
        headers: { 'content-type': 'text/plain;charset=UTF-8' },
        keepalive: true,
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'strict-origin',
        signal: limit.signal,
      })
      const { status, headers } = response
      const isJson = headers.get('content-type')?.startsWith('application/json')
      return {
        status,
        retryAfter: headers.get('retry-after'),
        ...(isJson && { json: await response.json() }),
      }
    } finally {
      clearTimeout(timer)
    }
  }
}
