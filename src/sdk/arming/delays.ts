import { after, type Undo } from '../host/page'

/** What waits for its time. */
export interface Delays<T> {
  /** Begins to wait, unless it does already. */
  begin(what: T, dueAt: number): void
  cancel(what: T): void
  /** Everything that waits, and until when. */
  all(): [what: T, dueAt: number][]
  stop: Undo
}

/**
 * Waits for many times with one timer, so that what is due together ends in one task.
 * @param end called with each whose time has come
 */
export function createDelays<T>(end: (what: T) => void): Delays<T> {
  const waiting = new Map<T, number>()
  let stop: Undo = () => {}

  function schedule() {
    stop()
    if (waiting.size) stop = after(Math.min(...waiting.values()) - Date.now(), wake)
  }

  function wake() {
    for (const [what, dueAt] of [...waiting]) {
      if (dueAt > Date.now()) continue
      waiting.delete(what)
      end(what)
    }
    schedule()
  }

  return {
    begin(what, dueAt) {
      if (waiting.has(what)) return
      waiting.set(what, dueAt)
      schedule()
    },
    cancel(what) {
      if (waiting.delete(what)) schedule()
    },
    all: () => [...waiting],
    stop: () => stop(),
  }
}
