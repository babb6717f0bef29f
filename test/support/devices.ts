/** Devices whose storages fail, each in its way. Runs in the page, before anything else of it. */
export const DEVICES = {
  'whose localStorage is full': () => {
    for (let size = 1 << 22; size; size >>= 1) {
      try {
        localStorage.setItem(`cart-${size}`, 'x'.repeat(size))
      } catch {
        // Full for that size; a smaller one may still go in.
      }
    }
  },
  'that denies localStorage': () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  },
  'that has no IndexedDB': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  },
  'whose IndexedDB hangs when it is opened': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  },
  'whose IndexedDB never answers': () => {
    IDBObjectStore.prototype.getAll = () => new EventTarget() as IDBRequest
    IDBObjectStore.prototype.get = () => new EventTarget() as IDBRequest
  },
  'whose IndexedDB loses its connection after every use': () => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (...args) {
      setTimeout(() => this.close())
      return transaction.apply(this, args)
    }
  },
  'that denies every storage': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    }
  },
}
