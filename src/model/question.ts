import type { FollowUp, Layout, Order } from './answer'
import type { Moment } from './journey'
import type { FollowUpWords, MoreWords, QuietWords, Words } from './words'

/** A neutral topic that may be chosen as what influenced the answer; the same for everyone. */
export interface Reason {
  id: string
  label: string
}

/** The way to a person that the card offers after a low tap: an address, an event, or both. */
export interface RecoveryRoute {
  /** Absolute http(s), mailto or tel address; without one help is a button. */
  url?: string
  /** Text of the link or button; the card's own words when missing. */
  label?: string
  /** What the page is told when help is taken, to open its own chat or call back. */
  event?: string
}

/** One ask, ready to be shown: every text chosen, nothing left to look up. */
export interface Question {
  touchpoint: string
  stage: string
  moment?: Moment
  emotion: string
  ease: string
  reasons: Reason[]
  words: Words
  /** What is said beside and after the second question; rejects where it cannot be had. */
  moreWords(): Promise<MoreWords>
  /** Makes comments fit to be kept and sent, where they must be; where it cannot be had, none is asked. */
  redacting?(): Promise<{ redact(comment: string): string }>
  /** BCP 47 tag; becomes `lang` of the card. */
  locale: string
  layout: Layout
  order: Order
  recovery?: RecoveryRoute
  /** Someone acts on the answers: only then does the card promise to tell the team. */
  hasOwner: boolean
  /** The optional questions, in the order in which they are asked. */
  followUps?: FollowUp[]
  /** There for who was asked before: the question may be put off. */
  quietWords?: QuietWords
  /** There when a follow-up is asked. */
  followUpWords?: FollowUpWords
}
