import type { FollowUp, Point, Point3 } from './answer'
import type { SuppressedCount } from './suppressed'

/** A point of the layout's scale, in a grid 1 to 3, or 0 where the question was not answered. */
export type PointOrNone = 0 | Point

/** What asks are counted under, beside the day and what was answered. */
export interface Series {
  touchpoint: string
  stage: string
  locale: string
  instrument: string
  layout: string
  order: string
  source: string
}

/** What reasons and optional questions are counted under: the wording of the two does not matter. */
export interface Asked extends Omit<Series, 'instrument'> {
  /** UTC day of the ask, `YYYY-MM-DD`. */
  day: string
}

/** How many asks ended alike: one cell of the cube that the store keeps beside the answers. */
export interface Cell extends Series {
  /** UTC day of the ask, `YYYY-MM-DD`. */
  day: string
  emotion: PointOrNone
  ease: PointOrNone
  /** Number of asks; never negative. */
  n: number
}

/** How many asks named a reason, by what else they answered. */
export interface ReasonCell extends Asked {
  reason: string
  emotion: PointOrNone
  ease: PointOrNone
  n: number
}

/** How many asks chose one of the answers to an optional question. */
export interface FollowUpCell extends Asked {
  question: FollowUp
  /** As in the answer: a word, or a number. */
  choice: string | number
  n: number
}

/** How many asks of one wording ended alike. */
export interface VariantCell extends Asked {
  variant: string
  emotion: PointOrNone
  ease: PointOrNone
  n: number
}

/** Everything that a store counts. */
export interface Counts {
  cells: Cell[]
  reasons: ReasonCell[]
  followUps: FollowUpCell[]
  variants: VariantCell[]
  /** Asks that were not shown. They have no language: none where the slice names one. */
  suppressed: SuppressedCount[]
  /** Answers that pages gave up. They have no language either. */
  lost: LostCount[]
}

/** Answers that were given up for one cause, as told on one day. */
export interface LostCount {
  /** UTC day on which the collector was told, `YYYY-MM-DD`. */
  day: string
  cause: string
  n: number
}

/** A comment with the answer that it came with. */
export interface Comment {
  id: string
  touchpoint: string
  stage: string
  emotion?: Point
  ease?: Point
  /** The two of a grid. */
  emotion3?: Point3
  ease3?: Point3
  reasons: string[]
  comment: string
  locale: string
  /** When the collector received it, milliseconds since 1970: what comments are ordered by. */
  receivedAt: number
  /** When the person wrote it, on the collector's clock, milliseconds since 1970. */
  answeredAt: number
}

/** Which part of the answers is counted. Days are UTC and inclusive. */
export interface Slice {
  site: string
  from: string
  to: string
  locale?: string
}

/** The dimension of an answer whose touchpoint, stage or reason the site's configuration does not know. */
export const OTHER = 'other'
