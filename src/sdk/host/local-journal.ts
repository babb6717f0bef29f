import { encode } from '../../model/encode'
import { filtered } from '../../model/filtered'
import { mapped } from '../../model/mapped'
import type { Ref } from '../../model/receipt'
import { attempt } from './attempt'
import { decodeEntry, type Entry } from './entry'
import type { Journal } from './journal'
import { keysOf } from './keys-of'
import type { Storages } from './storages'
import { entryPrefix, MOST_ENTRIES, writeDown } from './write-down'

/** As with {@link MOST_ENTRIES}: beyond these the database has the rest. */
const MOST_BYTES = 256 * 1024
/** Room for what the ledger and the early taps write, which nobody measures first. */
const SPARE_BYTES = 8 * 1024

/**
 * Keeps entries in localStorage, one key each, so that tabs never overwrite each other. The write
 * is done when `put` returns.
 */
export function localJournal({ local }: Pick<Storages, 'local'>, site: string): Journal {
  const prefix = entryPrefix(site)

  const read = (key: string) => attempt(() => decodeEntry(JSON.parse(local()?.getItem(key) ?? '')))

  /** What keys and their values take: browsers keep two bytes for each character. */
  function bytesOf(keys: string[]): number {
    let bytes = 0
    for (const key of keys) {
      bytes += 2 * (key.length + (attempt(() => local()?.getItem(key)?.length) ?? 0))
    }
    return bytes
  }

  function put(entry: Entry) {
    const key = prefix + entry.answer.id
    const others = filtered(keysOf(local(), 'cx:'), (other) => other !== key)
    const entries = filtered(others, (other) => other.startsWith(prefix)).length
    const bytes = bytesOf(others) + 2 * (key.length + encode(entry).length)
    if (entries < MOST_ENTRIES && bytes <= MOST_BYTES - SPARE_BYTES)
      writeDown({ local }, site, entry)
  }

  /** It holds this revision, or an older one. */
  const holds = ({ id, rev }: Ref) => (read(prefix + id)?.answer.rev ?? rev + 1) <= rev

  return {
    put,
    defer(entry) {
      if (holds(entry.answer)) put(entry)
    },
    remove(ref) {
      if (holds(ref)) attempt(() => local()?.removeItem(prefix + ref.id))
    },
    all: async () => filtered(mapped(keysOf(local(), prefix), read), Boolean) as Entry[],
  }
}
