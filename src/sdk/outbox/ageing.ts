import type { Entry } from '../host/entry'

const DAY_MS = 86_400_000
const KEEP_MS = 30 * DAY_MS
const LAST_WEEK_MS = 7 * DAY_MS

/**
 * When an answer that has failed once more may be given up: a week after it was first found to be
 * over thirty days old. A clock that jumps by years makes every answer old at once; the week lets it
 * come back, and a time further than a week from now, ahead or behind, was written by such a clock.
 */
export function lastDay({ answer, until = Infinity }: Entry, now: number): number | undefined {
  if (Math.abs(until - now) <= LAST_WEEK_MS) return until
  return now - answer.askedAt > KEEP_MS ? weekFrom(now) : undefined
}

/** Until when what the endpoint will never take is kept, for whoever looks into it. */
export function weekFrom(now: number): number {
  return now + LAST_WEEK_MS
}
