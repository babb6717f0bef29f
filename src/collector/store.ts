import type { Answer } from '../model/answer'
import type { Comment, Counts, Slice } from '../model/cube'
import type { Loss } from '../model/loss'
import type { SuppressedCount } from '../model/suppressed'
import type { Dimensions } from './dimensions'

/** An answer as it reached the collector. */
export interface Received {
  /** As sent, with the client's own times; `test` answers are stored and never counted. */
  answer: Answer
  /** Collector clock, milliseconds since 1970. */
  receivedAt: number
  /** When the person answered, on the collector's clock, milliseconds since 1970. */
  answeredAt: number
  /** UTC day of the ask, in days since 1970; the first revision that arrives decides it for good. */
  day: number
  dimensions: Dimensions
}

/** Asks that were not shown, as they are counted. */
export interface Suppressed extends Omit<SuppressedCount, 'day'> {
  /** UTC day, in days since 1970. */
  day: number
}

/** An answer that a page gave up. It is counted once, however often it is told. */
export interface Lost extends Loss {
  /** UTC day on which the collector was told first, in days since 1970. */
  day: number
}

/** What pages tell beside their answers. */
export interface Beside {
  suppressed?: Suppressed[]
  lost?: Lost[]
}

/** `duplicate`: the same or a higher revision is stored already, so nothing has changed. */
export type Verdict = 'accepted' | 'duplicate'

/** Where a page of comments ends. */
export interface Cursor {
  receivedAt: number
  id: string
}

export interface CommentQuery {
  site: string
  touchpoint?: string
  /** Most comments to return. */
  limit: number
  /** Only comments older than this one. */
  before?: Cursor
}

export interface CommentPage {
  /** Newest first, by when the collector received them. */
  comments: Comment[]
  /** Give it back as `before` for older comments; missing on the last page. */
  next?: Cursor
}

/** Where answers are kept. Every method rejects when the engine fails, and then nothing was stored. */
export interface Store {
  /**
   * Stores answers of a site and resolves after they are on disk, with one verdict per answer in
   * order. The key is `(site, id)`; a higher `rev` replaces, any other is a duplicate. What was not
   * shown has no key: each count is added once more. What was lost has the key of its answer: an
   * answer that is there, or comes after all, is not lost.
   */
  append(site: string, answers: Received[], beside?: Beside): Promise<Verdict[]>
  /**
   * Counts asks by what they were and how they were answered, from cubes kept beside the answers.
   * A grid's answers are counted on its own three points, under its layout.
   */
  counts(slice: Slice): Promise<Counts>
  comments(query: CommentQuery): Promise<CommentPage>
  health(): Promise<{ ok: boolean }>
  /** Commits what is waiting, then lets go of the engine. */
  close(): Promise<void>
}
