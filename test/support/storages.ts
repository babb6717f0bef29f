import type { Storages } from '../../src/sdk/host/storages'
/** A storage as a browser gives it whose disk is broken or whose cookies were switched off: every use throws. */
export function brokenStorage(): Storage {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  return new Proxy(localStorage, { get: refuse, set: refuse, has: refuse, ownKeys: refuse })
}

/** A storage that can be read, and is full. */
export function fullStorage(storage: Storage): Storage {
  return new Proxy(storage, {
    get(target, key) {
      if (key !== 'setItem') {
        const value = Reflect.get(target, key)
        return typeof value === 'function' ? value.bind(target) : value
      }
      return () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
    },
  })
}

/** Storages of which these two may be used. */
export const theStorages = (
  local: Storage | undefined = localStorage,
  session: Storage | undefined = sessionStorage,
): Storages => ({ local: () => local, session: () => session, database: () => undefined })

/** Storages that the browser denies altogether. */
export const noStorages: Storages = {
  local: () => undefined,
  session: () => undefined,
  database: () => undefined,
}
