export const STORAGES = ['local', 'session', 'none'] as const
export const CONSENTS = ['pending', 'granted', 'denied'] as const

/** What of the device may be used: for good, until the tab is closed, or nothing but memory. */
export type StorageChoice = (typeof STORAGES)[number]

/** Whether the person allows what needs their consent; `pending` until they have chosen. */
export type Consent = (typeof CONSENTS)[number]

/** How a brand treats the people who answer. */
export interface Privacy {
  /** @default 'local' */
  storage?: StorageChoice
  /** What holds until the page says what the person has chosen. @default what they submit is kept until it is delivered */
  consent?: Consent
  /**
   * Whether e-mail addresses, phone and card numbers, and IBANs in comments are replaced before
   * anything is kept or sent. @default false
   */
  redact?: boolean
}
