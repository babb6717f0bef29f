/** Why an ask is not shown. */
export type Reason =
  /** No such touchpoint in the configuration, the bank, or among the stages. */
  | 'unknown-touchpoint'
  /** The configuration says `enabled: false`. */
  | 'disabled'
  /** A question is on screen already, here or in another tab. */
  | 'open'
  /** The visit has had its prompts: `limits.perSession`. */
  | 'session'
  /** This touchpoint asked not long ago: `limits.touchpointDays`. */
  | 'touchpoint'
  /** Some touchpoint asked not long ago: `limits.gapDays`. */
  | 'gap'
  /** A prompt was dismissed not long ago: `limits.dismissedDays`. */
  | 'dismissed'
  /** It was shown often enough to somebody who did not act on it: `limits.impressions`. */
  | 'impressions'
  /** The person wants to be asked later: `limits.snoozeDays`. */
  | 'snoozed'
  /** The person does not want to be asked again: `limits.neverDays`. */
  | 'never'
  /** So many answers wait on the device for the endpoint that it takes no more: docs/reliability.md. */
  | 'full'
  /** Not on this page: `where`. */
  | 'page'
  /** Not in this language: `who.locales`. */
  | 'locale'
  /** Not on this device: `who.devices`. */
  | 'device'
  /** Not those who come for the first time, or only those: `who.visitor`. */
  | 'visitor'
  /** The traits of the visit do not fit: `who.traits`. */
  | 'trait'
  /** The person has not given their consent: `who.consent`. */
  | 'consent'
  /** Not yet, or no longer: `schedule`. */
  | 'schedule'
  /** Another touchpoint, whose moment came at the same time, goes before it: `priority`. */
  | 'priority'
  /** Not drawn: `sample`. */
  | 'sample'
