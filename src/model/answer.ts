import type { Feeling, Success } from './follow-up'
import type { Issue } from './issue'
import type { Moment } from './journey'
import type { Loss } from './loss'
import type { SuppressedCount } from './suppressed'

/** A point of a five-point scale. Emotion: 1 very bad … 5 very good. Ease: 1 very difficult … 5 very easy. */
export type Point = 1 | 2 | 3 | 4 | 5

/** A point of a three-point scale, bad or difficult to good or easy: the grid's, never pooled with {@link Point}. */
export type Point3 = 1 | 2 | 3

/**
 * How the card was laid out: `cards` asks one question after the other, `split` asks each person
 * one of the two, `grid3` asks both in one tap on three points each. Answers of unlike layouts are
 * never pooled.
 */
export type Layout = (typeof LAYOUTS)[number]
export const LAYOUTS = ['cards', 'split', 'grid3'] as const

/**
 * Which question came first, since neighbouring questions pull each other. In a `split` it is the
 * only one; a grid asks both `together`.
 */
export type Order = (typeof ORDERS)[number]
export const ORDERS = ['emotion-first', 'effort-first', 'together'] as const

/** The order that a brand may choose; `random` draws one of the two for every ask. */
export type OrderChoice = (typeof ORDER_CHOICES)[number]
export const ORDER_CHOICES = ['emotion-first', 'effort-first', 'random'] as const

/** What made the ask appear. A card that comes to people and one they seek out are never pooled. */
export type Source = (typeof SOURCES)[number]
export const SOURCES = ['prompt', 'inline', 'tab', 'record'] as const

/**
 * How far the ask got: `open` while the person may still change it, `complete` after Done,
 * `dismissed` when closed by hand, `ignored` when it was seen and left.
 */
export type End = (typeof ENDS)[number]
export const ENDS = ['open', 'complete', 'dismissed', 'ignored'] as const

/** What became of the offer to help: shown, taken, or declined. */
export type Recovery = (typeof RECOVERIES)[number]
export const RECOVERIES = ['offered', 'taken', 'declined'] as const

/** The optional questions that may follow the two. */
export type FollowUp = (typeof FOLLOW_UPS)[number]
export const FOLLOW_UPS = ['expectation', 'success', 'repurchase', 'recommend', 'feeling'] as const

/** Where the brand met the person. */
export type Channel = (typeof CHANNELS)[number]
export const CHANNELS = ['digital', 'physical'] as const

/** The kind of device, by its window and pointer. */
export type Device = (typeof DEVICES)[number]
export const DEVICES = ['phone', 'tablet', 'desktop'] as const

/** A value that the host page may attach to an answer. */
export type ContextValue = string | number | boolean

/**
 * The record of one ask, wire version 1. One id for life; every tap raises `rev`, and the highest
 * `rev` wins everywhere. Without `emotion` and `ease` it says that the ask was seen: the denominator.
 */
export interface Answer {
  /** UUIDv7: its first 48 bits are the time of the ask. */
  id: string
  /** 1 for the first record of the ask, then one more for every change. */
  rev: number
  touchpoint: string
  stage: string
  moment?: Moment
  channel: Channel
  source: Source
  emotion?: Point
  ease?: Point
  /** The two of a grid, in place of {@link Answer.emotion} and {@link Answer.ease}. */
  emotion3?: Point3
  ease3?: Point3
  /** Compared with what was expected: -1 worse, 0 as expected, 1 better. */
  expectation?: -1 | 0 | 1
  success?: Success
  /** Would buy again: 1 definitely not … 5 definitely. */
  repurchase?: Point
  /** Would recommend: 1 definitely not … 5 definitely. */
  recommend?: Point
  feeling?: Feeling
  /** Ids of at most {@link REASONS_LIMIT} reasons. */
  reasons?: string[]
  comment?: string
  recovery?: Recovery
  end: End
  layout: Layout
  order: Order
  /** Hash of wording, scale, order, layout and language: {@link instrumentOf}. */
  instrument: string
  /** Id of the wording, where the touchpoint has several. */
  variant?: string
  /** BCP 47 tag of the language that the card was shown in. */
  locale: string
  /** Path of the page, never with its query or fragment. */
  path: string
  device: Device
  /** Id of the visit, only where the person has allowed to keep one. */
  visit?: string
  /** Pseudonymous id of the person, only where the brand has given one. */
  visitor?: string
  /** What the host page attached; nothing identifies a person unless the brand passes it. */
  context?: Record<string, ContextValue>
  /** Client clock, milliseconds since 1970. */
  askedAt: number
  /** Client clock at the latest change, milliseconds since 1970. */
  answeredAt: number
  /** Made in a preview: stored, never counted. */
  test?: true
}

/** What a person changes with one tap. */
export type Change = Partial<
  Pick<
    Answer,
    'emotion' | 'ease' | 'emotion3' | 'ease3' | 'reasons' | 'comment' | 'recovery' | FollowUp
  >
>

/** Body of `POST /v1/answers`. */
export interface Batch {
  v: 1
  site: string
  /** Client clock when the batch was sent: lets the collector correct wrong clocks. */
  sentAt: number
  answers: Answer[]
  /** Asks that were not shown, by day, touchpoint and reason; at most 100. */
  counts: SuppressedCount[]
  /** Answers that were given up; at most 100. */
  lost?: Loss[]
}

/** What the collector makes of the items of a batch: each is an answer, or says all that is wrong with it. */
export interface DecodedBatch {
  site: string
  sentAt: number
  answers: (Answer | Issue[])[]
  counts: SuppressedCount[]
  lost: Loss[]
  /** What was wrong in the counts and losses, which are taken without it. */
  ignored: Issue[]
}

export const REASONS_LIMIT = 3
export const COMMENT_LENGTH = 2000
/** Bound of every name-like field: touchpoint, stage, reason id, locale, context key. */
export const NAME_LENGTH = 100
export const PATH_LENGTH = 500
export const CONTEXT_LIMIT = 20
/** Bound of a text in the context. */
export const CONTEXT_LENGTH = 500
/** Most answers in one batch. */
export const BATCH_LIMIT = 100
