import type { Session } from './session'

/** The browser's way to the network; a parameter, so that the whole page runs in a test. */
export interface Ask {
  fetch: (input: string, init?: RequestInit) => Promise<Response>
}

/**
 * Asks the collector for one of its report routes. The address is relative to the page, so that a
 * collector mounted under a prefix is found; the token travels in the header only, never in a URL.
 */
export function ask(
  { fetch }: Ask,
  { site, token }: Session,
  route: 'journey' | 'comments' | 'live',
  query: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  const search = new URLSearchParams({ site, ...query })
  const headers = { authorization: `Bearer ${token}` }
  return fetch(`v1/${route}?${search}`, { headers, signal, cache: 'no-store' })
}
