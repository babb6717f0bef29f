import type { Counts } from '../model/cube'
import { DAY_MS } from './receive'
import type { Lately } from './sampling-rate'

/** Full days before today that a rate is made from: a whole week, since days of it are unlike. */
export const DAYS_BEFORE = 7
const HOUR_MS = 3_600_000

/**
 * What each touchpoint has brought lately, from the counts of the last week and today. A week that has
 * only begun covers the days since the first count.
 * @param now milliseconds since 1970
 */
export function latelyOf({ cells, suppressed }: Counts, now: number): (name: string) => Lately {
  return (name) => {
    const asked = cells.filter(
      ({ touchpoint, source }) =>
        touchpoint === name && (source === 'prompt' || source === 'inline'),
    )
    const drawnOut = suppressed.filter(
      ({ touchpoint, reason }) => touchpoint === name && reason === 'sample',
    )
    const answered = asked.filter(({ emotion, ease }) => emotion > 0 || ease > 0)
    const first = Math.min(...[...asked, ...drawnOut].map(({ day }) => Date.parse(day)))
    const coveredMs = Math.max(HOUR_MS, now - first)
    return {
      answers: total(answered),
      shown: total(asked),
      notDrawn: total(drawnOut),
      days: Number.isFinite(first) ? coveredMs / DAY_MS : DAYS_BEFORE,
    }
  }
}

function total(counts: { n: number }[]): number {
  return counts.reduce((sum, { n }) => sum + n, 0)
}
