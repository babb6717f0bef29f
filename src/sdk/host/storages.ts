import { ofWindow } from './native'
import { isConsenting, type Person } from './person'

/** What of the device may be used at this moment: `undefined` where the brand, the person or the browser denies it. */
export interface Storages {
  /** What outlives the tab, where that may be; else what lives as long as the tab. */
  local(): Storage | undefined
  session(): Storage | undefined
  database(): IDBFactory | undefined
}

/**
 * The storages of the device, as far as the choices of the brand and of the person go now. What they
 * deny is not even looked at. A word that is no choice of ours denies, too: a slip of the pen must
 * never mean less privacy.
 */
export function storagesOf(person: Pick<Person, 'consent' | 'storage'>): Storages {
  function where<K extends 'localStorage' | 'sessionStorage' | 'indexedDB'>(
    name: K,
    ...choices: unknown[]
  ): Window[K] | undefined {
    const { storage = 'local' } = person
    return isConsenting(person) && choices.indexOf(storage) >= 0 ? ofWindow(name) : undefined
  }
  return {
    local: () => where('localStorage', 'local') ?? where('sessionStorage', 'session'),
    session: () => where('sessionStorage', 'local', 'session'),
    database: () => where('indexedDB', 'local'),
  }
}
