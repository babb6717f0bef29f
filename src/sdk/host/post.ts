import { attempt } from './attempt'

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

/** A request that takes longer is given up. */
const LONGEST_S = 10

/**
 * Posts to the brand's endpoint so that the request outlives the page. `text/plain` needs no
 * preflight; no cookies, no redirects, no address beyond the origin.
 * @param send the browser's `fetch`, as it was before the page could replace it
 */
export function postTo(endpoint: string, send: typeof fetch): Post {
  async function post(body: string, signal: AbortSignal | undefined): Promise<Reply> {
    if (!endpoint) throw new Error('no endpoint')
    const response = await send(endpoint, {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      keepalive: true,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'strict-origin',
      signal,
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

  return async (body) => {
    const signal = limitOf(LONGEST_S)
    const answered = new AbortController()
    // A page's own `fetch` may be deaf to the signal, and the other tabs wait for this one.
    const isOver = new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', reject, { signal: answered.signal }),
    )
    try {
      return await Promise.race([post(body, signal), isOver])
    } finally {
      // Else what was sent would stay in memory until the limit.
      answered.abort()
    }
  }
}

/** Ends a request that takes too long; older browsers (before 2022) wait as long as they like. */
export function limitOf(seconds: number): AbortSignal | undefined {
  return attempt(() => AbortSignal.timeout(seconds * 1000))
}
