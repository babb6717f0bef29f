import { filtered } from '../../model/filtered'
import { mapped } from '../../model/mapped'
import { decodeEntry, type Entry } from './entry'
import type { Journal } from './journal'
import { after } from './page'

const STORE = 'answers'
/** Safari's first `open` may hang for good: https://bugs.webkit.org/show_bug.cgi?id=226547 */
const LIMIT_MS = 1500

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
  let opening: Promise<void> | undefined

  async function open(create: boolean): Promise<void> {
    await opening
    if (database) return
    opening = openDatabase(factory, `cx:${site}`, create).then((opened) => {
      database = opened
      // A dead connection must not be used again: in WebKit every use of it fails for hours.
      if (opened) opened.onclose = opened.onversionchange = forget
    })
    await opening
  }

  function forget() {
    database?.close()
    database = undefined
  }

  /** Runs in the calling task when the database is open, else as soon as it is. */
  function inStore(create: boolean, run: (store: IDBObjectStore) => void) {
    if (!database) {
      void open(create).then(() => database && inStore(create, run))
      return
    }
    try {
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'relaxed' })
      transaction.onabort = forget
      run(transaction.objectStore(STORE))
    } catch {
      forget() // the connection has closed; the next use opens a new one
    }
  }

  /** Acts on what is kept in one transaction, so that no tab's higher revision is touched. */
  function ifNotNewer(id: string, rev: number, act: (store: IDBObjectStore) => void) {
    inStore(false, (store) => {
      const request = store.get(id)
      request.onsuccess = () => {
        if ((decodeEntry(request.result)?.answer.rev ?? rev + 1) <= rev) act(store)
      }
    })
  }

  return {
    warm: () => void open(true),
    put: (entry) =>
      inStore(true, (store) => {
        store.put(entry, entry.answer.id)
        // Without an explicit commit the write is lost when the page goes away at once.
        store.transaction.commit?.()
      }),
    defer: (entry) => {
      const { id, rev } = entry.answer
      ifNotNewer(id, rev, (store) => store.put(entry, id))
    },
    remove: ({ id, rev }) => ifNotNewer(id, rev, (store) => store.delete(id)),
    async all() {
      await open(false)
      const kept = await withinLimit<unknown[]>((resolve) => {
        if (!database) return resolve([])
        inStore(false, (store) => {
          const request = store.getAll()
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => resolve([])
        })
        if (!database) resolve([])
      })
      return filtered(mapped(kept ?? [], decodeEntry), Boolean) as Entry[]
    },
  }
}

/** Opens the database within the limit; `undefined` when it is denied, hangs, or is not there to be read. */
function openDatabase(factory: IDBFactory | undefined, name: string, create: boolean) {
  return withinLimit<IDBDatabase | undefined>((resolve) => {
    try {
      const request = factory?.open(name, 1)
      if (!request) return resolve(undefined)
      request.onupgradeneeded = () => {
        if (create) request.result.createObjectStore(STORE)
        // Aborting the first upgrade leaves no database behind.
        else request.transaction?.abort()
      }
      request.onsuccess = () => resolve(request.result)
      request.onerror = (event) => {
        // Firefox would report it as an error of the page.
        event.preventDefault()
        resolve(undefined)
      }
    } catch {
      resolve(undefined) // storage is denied in sandboxed frames
    }
  })
}

/** What comes of something that may hang, or nothing. */
function withinLimit<T>(run: (resolve: (value: T) => void) => void): Promise<T | undefined> {
  return new Promise((resolve) => {
    const cancel = after(LIMIT_MS, () => resolve(undefined))
    run((value) => {
      cancel()
      resolve(value)
    })
  })
}
