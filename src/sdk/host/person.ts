import type { ContextValue } from '../../model/answer'

/** What the page has told about the person of this visit; kept in memory alone. */
export interface Person {
  /** A pseudonymous id that the brand has chosen. */
  visitor?: string
  /** What the person has chosen about consent; missing where the brand does not ask for any. */
  consent?: unknown
  /** What of the device may be used. @default 'local' */
  storage?: unknown
  traits: Record<string, ContextValue>
}

/** More may be kept and told than what the person submits. */
export const isConsenting = ({ consent = 'granted' }: Pick<Person, 'consent'>): boolean =>
  consent === 'granted'

/**
 * The browser says for the person that nobody may follow them from one visit to the next: Global
 * Privacy Control, https://w3c.github.io/gpc/.
 */
export const isOptedOut = (): boolean =>
  !!(navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl

/** The id that the brand has given the person, where it may be used. */
export const visitorOf = (person: Pick<Person, 'consent' | 'visitor'>): string | undefined =>
  isConsenting(person) && !isOptedOut() ? person.visitor : undefined
