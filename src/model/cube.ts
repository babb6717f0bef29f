import type { Point } from './answer'

/** A point of a scale, or 0 where the question was not answered. */
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
export interface ReasonCell {
  day: string
  touchpoint: string
  stage: string
  locale: string
  reason: string
  emotion: PointOrNone
  ease: PointOrNone
  n: number
}

/** A comment with the answer that it came with. */
export interface Comment {
  id: string
  touchpoint: string
  stage: string
  emotion?: number
  ease?: number
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
