import { filtered } from '../../model/filtered'
import { mapped } from '../../model/mapped'
import type { Ref } from '../../model/receipt'
import { attempt } from './attempt'
import { decodeEntry, type Entry } from './entry'
import type { Journal } from './journal'
import { keysOf } from './keys-of'
import { entryPrefix, writeDown } from './write-down'

/**
 * Keeps entries in localStorage, one key each, so that tabs never overwrite each other. The write
 * is done when `put` returns. `storage` is `undefined` where the browser denies it.
 */
export function localJournal(storage: Storage | undefined, site: string): Journal {
  const prefix = entryPrefix(site)

  const read = (key: string) => attempt(() => decodeEntry(JSON.parse(storage?.getItem(key) ?? '')))

  const put = (entry: Entry) => writeDown(storage, site, entry)

  /** It holds this revision, or an older one. */
  const holds = ({ id, rev }: Ref) => (read(prefix + id)?.answer.rev ?? rev + 1) <= rev

  return {
    put,
    defer(entry) {
      if (holds(entry.answer)) put(entry)
    },
    remove(ref) {
      if (holds(ref)) attempt(() => storage?.removeItem(prefix + ref.id))
    },
    all: async () => filtered(mapped(keysOf(storage, prefix), read), Boolean) as Entry[],
  }
}
