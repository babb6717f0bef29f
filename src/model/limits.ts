import type { Limits } from './config'

const days = [0, 3650]
const times = [0, 1000, 1]

/** How often people are asked where a brand says nothing of it. */
export const DEFAULT_LIMITS: Limits = {
  perSession: 1,
  gapDays: 30,
  touchpointDays: 90,
  dismissedDays: 60,
  impressions: 3,
  snoozeDays: 7,
  neverDays: 365,
}

/** Each limit by its name. */
export const limitsShape = {
  perSession: times,
  gapDays: days,
  touchpointDays: days,
  dismissedDays: days,
  impressions: times,
  snoozeDays: days,
  neverDays: days,
}
