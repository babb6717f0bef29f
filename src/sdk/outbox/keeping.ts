import { filtered } from '../../model/filtered'
import { mapped } from '../../model/mapped'
import type { Ref } from '../../model/receipt'
import type { Entry } from '../host/entry'
import type { Journal } from '../host/journal'

/** Every answer on its way that this page knows of: in memory, and in the journals where they work. */
export interface Keeping {
  /** Writes the entry down in the calling task. */
  add(entry: Entry): void
  /** What has still to arrive. */
  waiting(): Entry[]
  /** What the endpoint will never take. */
  dead(): Entry[]
  /** Takes over what earlier pages and other tabs have left in the journals. */
  adopt(): Promise<void>
  /** Forgets what has arrived; of a higher revision it says nothing. */
  remove(ref: Ref): void
  /** Writes down what a delivery has taught about an entry. */
  learn(entry: Entry, learnt: Partial<Entry>): void
}

/** @param mayKeep the journals may be used now */
export function createKeeping(journals: Journal[], mayKeep: () => boolean): Keeping {
  /** The only copy where storage is denied. */
  const known = new Map<string, Entry>()
  /** Id → highest revision that a journal has held: once none holds the answer any more, another tab has delivered it. */
  const journaled = new Map<string, number>()

  const knownRev = (id: string) => known.get(id)?.answer.rev ?? 0

  function forget(id: string) {
    known.delete(id)
    journaled.delete(id)
  }

  return {
    add(entry) {
      known.set(entry.answer.id, entry)
      for (const journal of journals) journal.put(entry)
    },

    waiting: () => filtered(known.values(), ({ dead }) => !dead),
    dead: () => filtered(known.values(), ({ dead }) => !!dead),

    async adopt() {
      const kept = (await Promise.all(mapped(journals, (journal) => journal.all()))).flat()
      // What no journal may hold any more has not been delivered by another tab.
      if (!mayKeep()) return journaled.clear()
      const ids = new Set(mapped(kept, ({ answer }) => answer.id))
      for (const [id, entry] of known) {
        const { rev } = entry.answer
        if (ids.has(id)) continue
        if ((journaled.get(id) ?? 0) >= rev) forget(id)
        // There was no room, or no consent: there may be by now.
        else for (const journal of journals) journal.put(entry)
      }
      for (const entry of kept) {
        const { id, rev } = entry.answer
        journaled.set(id, Math.max(rev, journaled.get(id) ?? 0))
        if (knownRev(id) < rev) known.set(id, entry)
      }
    },

    remove(ref) {
      if (knownRev(ref.id) <= ref.rev) forget(ref.id)
      for (const journal of journals) journal.remove(ref)
    },

    learn(entry, learnt) {
      const { id, rev } = entry.answer
      const next = { ...entry, ...learnt }
      if (knownRev(id) <= rev) known.set(id, next)
      for (const journal of journals) journal.defer(next)
    },
  }
}
