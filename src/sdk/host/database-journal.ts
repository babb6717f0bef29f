import type { Ref } from '../../model/receipt'
import { decodeEntry, type Entry } from './entry'
import type { Journal } from './journal'

const STORE = 'answers'
/** Safari's first `open` may hang for good: https://bugs.webkit.org/show_bug.cgi?id=226547 */
const OPEN_LIMIT_MS = 1500

/** A journal whose database can be opened ahead of the first write. */
export interface DatabaseJournal extends Journal {
  /** Opens the database, so that the next `put` starts its write in the calling task. */
  warm(): void
}

/**
 * Keeps entries in IndexedDB, which outlives a killed browser where localStorage does not. Reading
 * never creates a database: nothing lies on the device before the person acts.
 */
export function databaseJournal(factory: IDBFactory | undefined, site: string): DatabaseJournal {
  let database: IDBDatabase | undefined
  let opening: Promise<IDBDatabase | undefined> | undefined

  function open(create: boolean): Promise<IDBDatabase | undefined> {
    if (database) return Promise.resolve(database)
    if (opening) return create ? opening.then((opened) => opened ?? open(true)) : opening
    opening = openDatabase(factory, `cx:${site}`, create).then((opened) => {
      opening = undefined
      database = opened
      if (opened) {
        // A connection that died must not be used again: each use then fails for hours (WebKit).
        opened.onclose = opened.onversionchange = () => {
          opened.close()
          database = undefined
        }
      }
      return opened
    })
    return opening
  }

  /** Runs in the calling task when the database is open, else as soon as it is. */
  function write(create: boolean, run: (store: IDBObjectStore) => void) {
    if (database) inStore(database, 'readwrite', run)
    else void open(create).then((opened) => opened && inStore(opened, 'readwrite', run))
  }

  function inStore(
    opened: IDBDatabase,
    mode: IDBTransactionMode,
    run: (store: IDBObjectStore) => void,
  ) {
    try {
      const transaction = opened.transaction(STORE, mode, { durability: 'relaxed' })
      transaction.onerror = (event) => event.preventDefault()
      run(transaction.objectStore(STORE))
    } catch {
      database = undefined // the connection has closed; the next use opens a new one
    }
  }

  /** Acts on the kept entry in the same transaction, so that no tab's higher revision is touched. */
  function ifNotNewer({ id, rev }: Ref, act: (store: IDBObjectStore) => void) {
    write(false, (store) => {
      const request = store.get(id)
      request.onsuccess = () => {
        const kept = decodeEntry(request.result)
        if (kept && kept.answer.rev <= rev) act(store)
      }
    })
  }

  return {
    warm: () => void open(true),
    put: (entry) =>
      write(true, (store) => {
        store.put(entry, entry.answer.id)
        // Without an explicit commit the write is lost when the page goes away at once.
        store.transaction.commit?.()
      }),
    defer: (entry) => ifNotNewer(entry.answer, (store) => store.put(entry, entry.answer.id)),
    remove: (ref) => ifNotNewer(ref, (store) => store.delete(ref.id)),
    async all() {
      const opened = await open(false)
      if (!opened) return []
      return new Promise<Entry[]>((resolve) => {
        inStore(opened, 'readonly', (store) => {
          const request = store.getAll()
          request.onsuccess = () =>
            resolve(request.result.flatMap((kept) => decodeEntry(kept) ?? []))
          request.onerror = () => resolve([])
        })
        if (!database) resolve([])
      })
    },
  }
}

/** Opens the database within the limit; `undefined` when it is denied, hangs, or is not there to be read. */
function openDatabase(
  factory: IDBFactory | undefined,
  name: string,
  create: boolean,
): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    try {
      const request = factory?.open(name, 1)
      if (!request) return resolve(undefined)
      let isLate = false
      const timer = setTimeout(() => {
        isLate = true
        resolve(undefined)
      }, OPEN_LIMIT_MS)
      request.onupgradeneeded = () => {
        if (create) request.result.createObjectStore(STORE)
        // Aborting the first upgrade leaves no database behind.
        else request.transaction?.abort()
      }
      request.onsuccess = () => {
        clearTimeout(timer)
        if (isLate) request.result.close()
        else resolve(request.result)
      }
      request.onerror = (event) => {
        event.preventDefault()
        clearTimeout(timer)
        resolve(undefined)
      }
    } catch {
      resolve(undefined) // storage is denied in sandboxed frames
    }
  })
}
