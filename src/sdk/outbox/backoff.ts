const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 6 * 60_000
/** Beyond, a span is far longer than the longest wait. */
const MOST_DOUBLINGS = 20
const LONGEST_RETRY_AFTER_MS = 60 * 60_000

/**
 * How long to wait after a failed delivery: full jitter over a doubling span, at least what the
 * endpoint asked for. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 * The longest wait is drawn from its last quarter: were it drawn from the whole of it, as many pages
 * would come back in the first moments of an endpoint as in half of the time after them.
 * @param tries failed deliveries so far, this one included
 * @param random from 0 to 1
 */
export function backoffMs(tries: number, random: number, retryAfterMs = 0): number {
  const spanMs = FIRST_WAIT_MS * 2 ** Math.min(tries, MOST_DOUBLINGS)
  const longestMs = (LONGEST_WAIT_MS * (3 + random)) / 4
  return Math.max(retryAfterMs, Math.min(random * spanMs, longestMs))
}

/**
 * Reads a `Retry-After` header, in seconds or as a date, within 1 s and 1 h; 0 when there is none
 * that makes sense. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterMs(header: string | null | undefined, now: number): number {
  if (!header) return 0
  const waitMs = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return waitMs >= 0 ? Math.min(Math.max(waitMs, 1000), LONGEST_RETRY_AFTER_MS) : 0
}

/** An entry is due when its time has come, or when its time cannot be right because a clock jumped. */
export function isDue(notBefore: number, now: number): boolean {
  return notBefore <= now || notBefore - now > LONGEST_RETRY_AFTER_MS
}
