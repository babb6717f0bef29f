import type { Schedule } from '../../../model/rules'

const DAY = /^\d{4}-\d\d-\d\d$/

/**
 * Tells whether a time lies in a schedule.
 * @param now milliseconds since 1970
 * @param timeZone IANA name in which days begin and end, such as `Europe/Madrid`
 */
export function isScheduled({ from, to }: Schedule, now: number, timeZone = 'UTC'): boolean {
  // Swedish writes dates as ISO 8601 does.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now)
  const hasBegun = !from || (DAY.test(from) ? today >= from : now >= Date.parse(from))
  const isOver = !!to && (DAY.test(to) ? today > to : now > Date.parse(to))
  return hasBegun && !isOver
}
