import type { Tell } from './host/console'
import type { Undelivered } from './outbox/outbox'

/**
 * Tells a developer of a mistake that keeps answers from arriving. A network that is down is no
 * mistake: nothing came back (status 0), and a busy endpoint (429, 5xx) will recover.
 */
export function tellUndelivered(
  tell: Tell,
  endpoint: string,
  { status, code, willRetry, refs }: Undelivered,
) {
  if (!endpoint || status === 0 || status === 429 || status >= 500) return
  const reply = code
    ? `refused an answer as "${code}"`
    : `replied with status ${status} and no receipt`
  const next = willRetry
    ? 'Answers are kept and sent again; check the endpoint and the site of the configuration.'
    : `It will not be sent again: ${refs.map(({ id }) => id).join(', ')}.`
  tell(`${endpoint} ${reply}. ${next}`)
}
