/** What one touchpoint has brought lately. */
export interface Lately {
  /** Asks that were answered. */
  answers: number
  /** Asks that were on screen. */
  shown: number
  /** Asks that were not, because they were not drawn. */
  notDrawn: number
  /** Days that this covers, more than 0. */
  days: number
}

/** What a touchpoint wants of its sample. */
export interface Wanted {
  /** Answers a week that are enough. */
  weekly: number
  /** The rate that holds while nothing is known. @default 1 */
  written?: number
}

/** A rate of nothing would never learn that more is needed. */
const LOWEST_RATE = 0.01
const DAYS_A_WEEK = 7
/** Until people have shown how many answer, as if 4 of 20 had: a few answers must not swing the rate. */
const BEFORE = { shown: 20, answers: 4 }

/**
 * The share of people to ask so that about so many answers a week come: goes half of the way, on a
 * logarithmic scale, from the share that was asked lately to the one that it would take, so that a
 * good day does not swing it. Rounded to two digits, between 0.01 and 1.
 */
export function samplingRate({ weekly, written = 1 }: Wanted, lately: Lately): number {
  const { answers, shown, notDrawn, days } = lately
  const eligible = shown + notDrawn
  if (eligible === 0) return bounded(written)
  const asked = Math.max(shown / eligible, LOWEST_RATE)
  const response = (answers + BEFORE.answers) / (shown + BEFORE.shown)
  const aWeek = (eligible * DAYS_A_WEEK) / days
  const needed = weekly / (response * aWeek)
  return bounded(Math.sqrt(asked * needed))
}

function bounded(rate: number): number {
  return Math.min(1, Math.max(LOWEST_RATE, Number(rate.toPrecision(2))))
}
