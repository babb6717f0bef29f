/** UTC days, inclusive, `YYYY-MM-DD`. */
export interface Period {
  from: string
  to: string
}

/** Lengths of the period that may be chosen. */
export const PERIOD_DAYS = [7, 30, 90] as const

const DAY_MS = 86_400_000

/** The last `days` days up to and including the UTC day of `now` (milliseconds since 1970). */
export function lastDays(days: number, now: number): Period {
  return { from: dayOf(now - (days - 1) * DAY_MS), to: dayOf(now) }
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
