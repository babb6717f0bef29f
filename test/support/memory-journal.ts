import { decodeEntry, type Entry } from '../../src/sdk/host/entry'
import type { Journal } from '../../src/sdk/host/journal'

/** A device's journal that tests can look into. */
export interface MemoryJournal extends Journal {
  kept: Map<string, Entry>
}

/** A journal in memory; pages that share it are tabs of one browser. */
export function memoryJournal(): MemoryJournal {
  const kept = new Map<string, Entry>()
  const holds = ({ id, rev }: { id: string; rev: number }) =>
    (kept.get(id)?.answer.rev ?? rev + 1) <= rev
  const put = (entry: Entry) => {
    kept.set(entry.answer.id, structuredClone(entry))
  }
  return {
    kept,
    put,
    defer(entry) {
      if (holds(entry.answer)) put(entry)
    },
    remove(ref) {
      if (holds(ref)) kept.delete(ref.id)
    },
    all: async () =>
      [...kept.values()].flatMap((entry) => decodeEntry(structuredClone(entry)) ?? []),
  }
}

/** A journal of a browser that denies storage. */
export function deniedJournal(): Journal {
  return { put() {}, defer() {}, remove() {}, all: async () => [] }
}
