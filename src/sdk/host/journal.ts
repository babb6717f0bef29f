import type { Ref } from '../../model/receipt'
import type { Entry } from './entry'

/**
 * A place that keeps entries until the collector has them, one per answer. No method throws or
 * rejects: a place that is denied, full or dead simply keeps nothing.
 */
export interface Journal {
  /** Starts the write in the calling task, so that it outlives the page. Replaces the lower revision. */
  put(entry: Entry): void
  /** Writes what a failed delivery taught, unless a higher revision came or the answer has gone. */
  defer(entry: Entry): void
  /** Forgets an answer unless a higher revision has been put meanwhile. */
  remove(ref: Ref): void
  all(): Promise<Entry[]>
}
