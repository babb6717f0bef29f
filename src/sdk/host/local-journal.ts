import { encode } from '../../model/encode'
import type { Ref } from '../../model/receipt'
import { decodeEntry, type Entry } from './entry'
import type { Journal } from './journal'

/**
 * Keeps entries in localStorage, one key each, so that tabs never overwrite each other. The write
 * is done when `put` returns. `storage` is `undefined` where the browser denies it.
 */
export function localJournal(storage: Storage | undefined, site: string): Journal {
  const prefix = `cx:${site}:answer:`

  function read(key: string): Entry | undefined {
    try {
      return decodeEntry(JSON.parse(storage?.getItem(key) ?? 'null'))
    } catch {
      return undefined // not ours, or cut short
    }
  }

  function write(entry: Entry) {
    try {
      storage?.setItem(prefix + entry.answer.id, encode(entry))
    } catch {
      // The quota is used up, or storage was denied since: the other journal has it.
    }
  }

  function keys(): string[] {
    const found: string[] = []
    for (let i = 0; i < (storage?.length ?? 0); i++) {
      const key = storage?.key(i)
      if (key?.startsWith(prefix)) found.push(key)
    }
    return found
  }

  return {
    put: write,
    defer(entry) {
      const kept = read(prefix + entry.answer.id)
      if (kept && kept.answer.rev <= entry.answer.rev) write(entry)
    },
    remove({ id, rev }: Ref) {
      const kept = read(prefix + id)
      if (kept && kept.answer.rev <= rev) storage?.removeItem(prefix + id)
    },
    all: async () => keys().flatMap((key) => read(key) ?? []),
  }
}
