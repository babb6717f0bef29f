const TWO_HOURS_S = '7200'

/**
 * Whether a page may send answers. A request without `Origin` is no page's: servers and tools may
 * send, and could forge the header anyhow. This keeps mistakes out, not attackers.
 */
export function mayAnswer(request: Request, origins: ReadonlySet<string>): boolean {
  const origin = request.headers.get('origin')
  return origin === null || origins.has(origin) || isSameOrigin(request, origin)
}

function isSameOrigin(request: Request, origin: string): boolean {
  // Behind a proxy that ends TLS the request looks like http; then the browser's own word counts.
  return (
    origin === new URL(request.url).origin ||
    request.headers.get('sec-fetch-site') === 'same-origin'
  )
}

/**
 * Lets pages of the allowed origins read the response: the exact origin, never `*`, and never with
 * credentials, since answers carry none.
 */
export function corsHeaders(
  request: Request,
  origins: ReadonlySet<string>,
): Record<string, string> {
  const origin = request.headers.get('origin')
  // Caches must keep responses to unlike origins apart, also where none is named.
  const vary = { Vary: 'Origin' }
  if (origin === null || !mayAnswer(request, origins)) return vary
  return {
    ...vary,
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Retry-After',
  }
}

/** Answers a preflight. Which site an answer is for is in the body, so every site's origins count. */
export function preflight(request: Request, origins: ReadonlySet<string>): Response {
  const isAllowed = request.headers.has('origin') && mayAnswer(request, origins)
  const allowed = isAllowed && {
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'Content-Type',
    'Access-Control-Max-Age': TWO_HOURS_S,
  }
  return new Response(null, { status: 204, headers: { ...allowed } })
}
