import type { Limits } from '../../../model/config'

/** A touchpoint with the limits that hold for it, in the order in which it would be asked. */
export interface Limited {
  name: string
  limits: Limits
}

interface Past {
  day: number
  name: string
}

/**
 * Plays the days of somebody who comes every day and passes every touchpoint, the most that the
 * limits allow.
 * @param isDismissing closes every question in place of answering it
 * @returns the days, from 0, on which they are asked, one entry for each question
 */
export function askedPerson(
  touchpoints: Limited[],
  { days, isDismissing }: { days: number; isDismissing: boolean },
): number[] {
  const past: Past[] = []
  for (let day = 0; day < days; day++) {
    for (const { name, limits } of touchpoints) {
      const { perSession, gapDays, touchpointDays, dismissedDays } = limits
      const quiet = isDismissing ? Math.max(gapDays, dismissedDays) : gapDays
      const isAgainst =
        past.filter((ask) => ask.day === day).length >= perSession ||
        past.some((ask) => day - ask.day < quiet) ||
        past.some((ask) => ask.name === name && day - ask.day < touchpointDays)
      if (!isAgainst) past.push({ day, name })
    }
  }
  return past.map(({ day }) => day)
}
