import { filtered } from '../../model/filtered'
import { guarded } from '../../model/guarded'
import { mapped } from '../../model/mapped'
import { decodeEntry, type Entry } from './entry'
import type { Journal } from './journal'
import { after } from './page'
import type { Storages } from './storages'

const STORE = 'answers'
/** Safari's first `open` may hang for good: https://bugs.webkit.org/show_bug.cgi?id=226547 */
const LIMIT_MS = 1500
const LATE = 'late'

/** A journal whose database can be opened ahead of the first write. */
export interface DatabaseJournal extends Journal {
  /** Opens the database, so that the next `put` starts its write in the calling task. */
  warm(): void
}

/**
 * Keeps entries in IndexedDB, which outlives a killed browser where localStorage does not. Reading
 * never creates a database: nothing lies on the device before the person acts.
 */
export function databaseJournal(
  { database: factory }: Pick<Storages, 'database'>,
  site: string,
): DatabaseJournal {
  let database: IDBDatabase | undefined
  let opening = Promise.resolve()
  /** It hangs: nobody waits for it again, but it is used if it opens after all. */
  let isStuck = false

  /** One after the other: of two at once, one connection would be left open. */
  function open(create: boolean): Promise<void> {
    // The person may have withdrawn their consent.
    if (!factory()) forget()
    opening = opening.then(async () => {
      if (database || isStuck) return
      isStuck = (await within(openDatabase(factory(), `cx:${site}`, create).then(use))) === LATE
    })
    return opening
  }

  function use(opened: IDBDatabase | undefined) {
    isStuck = false
    database = opened
    // A dead connection must not be used again: in WebKit every use of it fails for hours.
    if (opened) opened.onclose = opened.onversionchange = guarded(forget)
  }

  function forget() {
    database?.close()
    database = undefined
  }

  /**
   * Runs in the calling task when the database is open, else as soon as it is; and once more on a new
   * connection when this one turns out to be dead.
   */
  function inStore(create: boolean, run: (store: IDBObjectStore) => void, isAgain = false) {
    if (!database || !factory()) {
      void guarded(async () => {
        await open(create)
        if (database) inStore(create, run, true)
      })()
      return
    }
    function again() {
      forget()
      if (!isAgain) inStore(create, run, true)
    }
    try {
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'relaxed' })
      transaction.onabort = guarded(again)
      run(transaction.objectStore(STORE))
    } catch {
      again() // the connection has closed
    }
  }

  /** Acts on what is kept in one transaction, so that no tab's higher revision is touched. */
  function ifNotNewer(id: string, rev: number, act: (store: IDBObjectStore) => void) {
    inStore(false, (store) => {
      const request = store.get(id)
      request.onsuccess = guarded(() => {
        if ((decodeEntry(request.result)?.answer.rev ?? rev + 1) <= rev) act(store)
      })
    })
  }

  return {
    warm: guarded(() => open(true)),
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
      if (!database) return []
      const reading = new Promise<unknown[]>((resolve) => {
        inStore(false, (store) => {
          const request = store.getAll()
          request.onsuccess = guarded(() => resolve(request.result))
        })
      })
      const kept = await within(reading)
      if (kept === LATE) {
        // It failed twice, or it hangs: what waits for it would hold up every tab.
        forget()
        return []
      }
      return filtered(mapped(kept, decodeEntry), Boolean) as Entry[]
    },
  }
}

/** The work's result, or word that it takes too long. */
async function within<T>(work: Promise<T>): Promise<T | typeof LATE> {
  let cancel = () => {}
  const late = new Promise<typeof LATE>((resolve) => {
    cancel = after(LIMIT_MS, () => resolve(LATE))
  })
  try {
    return await Promise.race([work, late])
  } finally {
    cancel()
  }
}

/**
 * In WebKit even an opening that is aborted leaves a database behind. The others are not asked: where
 * storage is denied, Chromium's list also rejects a promise that nobody holds.
 */
async function isThere(factory: IDBFactory | undefined, name: string) {
  if (!/^Apple/.test(navigator.vendor)) return true
  try {
    return (await factory?.databases())?.some((database) => database.name === name)
  } catch {
    return true // it is denied, or the browser has no list
  }
}

/** Opens the database; `undefined` when it is denied, or not there to be read. It may hang. */
async function openDatabase(factory: IDBFactory | undefined, name: string, create: boolean) {
  if (!create && !(await isThere(factory, name))) return
  return new Promise<IDBDatabase | undefined>((resolve) => {
    try {
      const request = factory?.open(name, 1)
      if (!request) return resolve(undefined)
      request.onupgradeneeded = guarded(() => {
        if (create) request.result.createObjectStore(STORE)
        // Aborting the first upgrade leaves no database behind.
        else request.transaction?.abort()
      })
      request.onsuccess = guarded(() => resolve(request.result))
      request.onerror = guarded((event) => {
        // Firefox would report it as an error of the page.
        event.preventDefault()
        resolve(undefined)
      })
    } catch {
      resolve(undefined) // storage is denied in sandboxed frames
    }
  })
}
