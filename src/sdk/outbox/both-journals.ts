import type { Entry } from '../host/entry'
import type { Journal } from '../host/journal'

/**
 * Two journals as one: whatever either has kept is there, the higher revision first. localStorage
 * writes within the tap but can lose seconds to a killed browser; IndexedDB survives that, but is
 * denied, hangs or dies elsewhere.
 */
export function bothJournals(one: Journal, other: Journal): Journal {
  return {
    put(entry) {
      one.put(entry)
      other.put(entry)
    },
    defer(entry) {
      one.defer(entry)
      other.defer(entry)
    },
    remove(ref) {
      one.remove(ref)
      other.remove(ref)
    },
    async all() {
      const kept = new Map<string, Entry>()
      for (const entry of [...(await one.all()), ...(await other.all())]) {
        const known = kept.get(entry.answer.id)
        if (!known || known.answer.rev < entry.answer.rev) kept.set(entry.answer.id, entry)
      }
      return [...kept.values()]
    },
  }
}
