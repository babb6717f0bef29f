import type { ContextValue } from '../model/answer'
import type { Consent } from './targeting/rules/facts'

/** What the page has told about the person of this visit; kept in memory alone. */
export interface Person {
  /** A pseudonymous id that the brand has chosen. */
  visitor?: string
  consent: Consent
  traits: Record<string, ContextValue>
}
