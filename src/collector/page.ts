/**
 * Comments, paths and marketers' own labels are shown on the page. Should one ever reach the
 * document as markup, nothing in it may run or load.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** `GET /journey` and the two files of the page. The page holds no answers, so it needs no token. */
export function page(text: string, type: 'html' | 'javascript' | 'css'): Response {
  return new Response(text, {
    headers: {
      'Content-Type': `text/${type}; charset=utf-8`,
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      // Asked for each time: the script must fit the collector that it reads from.
      'Cache-Control': 'no-cache',
    },
  })
}
