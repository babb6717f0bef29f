import type { Undelivered } from './outbox'

/**
 * What a developer should know of answers that did not arrive; nothing when it is no mistake: a
 * network that is down (status 0) and a busy endpoint (429, 5xx) come back.
 */
export function tellUndelivered({ status, code, willRetry }: Undelivered): string | undefined {
  if (!status || status === 429 || status >= 500) return undefined
  const reply = code ? `refused an answer (${code})` : `replied ${status} without a receipt`
  return `${reply}; the answer is ${willRetry ? 'kept and sent again' : 'not sent again'}.`
}
