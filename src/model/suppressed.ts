/** Asks that were not shown for one reason on one day: with those that were, the denominator of a stage. */
export interface SuppressedCount {
  /** UTC day, `YYYY-MM-DD`. */
  day: string
  touchpoint: string
  stage: string
  /** One of {@link SUPPRESSED_REASONS}; what a newer page says is taken too. */
  reason: string
  /** Page views, 1 and more. */
  n: number
}

/** Why an ask is not shown, where that says something about who was asked. */
export const SUPPRESSED_REASONS = [
  'disabled',
  'open',
  'session',
  'touchpoint',
  'gap',
  'dismissed',
  'impressions',
  'snoozed',
  'never',
  'full',
  'page',
  'locale',
  'device',
  'visitor',
  'trait',
  'consent',
  'schedule',
  'sample',
  'priority',
  'busy',
  'unavailable',
] as const

/** Most counts in one batch. */
export const COUNTS_LIMIT = 100
