import { nativeFetch } from './native'

/** Sends a request body to the endpoint and tells what came back; rejects when nothing did. */
export type Post = (body: string) => Promise<Reply>

/** What the endpoint answered, read as far as it matters. */
export interface Reply {
  status: number
  /** The body, when it called itself JSON; otherwise nothing. */
  json?: unknown
  /** The header `Retry-After`, where there is one. */
  retryAfter?: string | null
}

/**
 * Posts to the brand's endpoint so that the request outlives the page. `text/plain` needs no
 * preflight; no cookies, no redirects, no address beyond the origin.
 */
export function postTo(endpoint: string): Post {
  return async (body) => {
    if (!endpoint) throw new Error('no endpoint')
    const response = await nativeFetch(endpoint, {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      keepalive: true,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'strict-origin',
      signal: limitOf(10),
    })
    const { status, headers } = response
    return {
      status,
      retryAfter: headers.get('retry-after'),
      json: /^application\/json/.test(headers.get('content-type') ?? '')
        ? await response.json()
        : undefined,
    }
  }
}

/** Ends a request that takes too long; older browsers (before 2022) wait as long as they like. */
export function limitOf(seconds: number): AbortSignal | undefined {
  return AbortSignal.timeout?.(seconds * 1000)
}
