import type { BrowserContext, Page } from 'playwright-core'

declare global {
  interface Window {
    touched: string[]
  }
}

/** From now on every page of the context writes down what of the device is so much as looked at. */
export async function watchStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(writeTouchesDown)
}

/** Runs in the page, before anything else of it. */
export function writeTouchesDown() {
  const touched: string[] = []
  window.touched = touched
  function watch(owner: object, name: string) {
    const own = Object.getOwnPropertyDescriptor(owner, name)
    if (!own) return
    const { get, set, value } = own
    if (get) {
      Object.defineProperty(owner, name, {
        ...own,
        get() {
          touched.push(name)
          return get.call(this)
        },
        set(given) {
          touched.push(`${name} =`)
          set?.call(this, given)
        },
      })
    } else if (typeof value === 'function') {
      const spy = function (this: unknown, ...given: unknown[]) {
        touched.push(name)
        return Reflect.construct === undefined || new.target
          ? Reflect.construct(value, given)
          : Reflect.apply(value, this, given)
      }
      Object.defineProperty(owner, name, { ...own, value: spy })
    }
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    watch(window, name)
  watch(Document.prototype, 'cookie')
  watch(window, 'BroadcastChannel')
  for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear'])
    watch(Storage.prototype, name)
  for (const name of ['open', 'deleteDatabase', 'databases']) watch(IDBFactory.prototype, name)
}

/** What the page has looked at so far. */
export const touchedOn = (page: Page): Promise<string[]> => page.evaluate(() => window.touched)

/** Names of everything of ours that lies on the device. */
export const keptOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage).map((key) => `session ${key}`),
      ...databases.map(({ name }) => `database ${name}`),
    ]
      .filter((name) => name.includes('cx:'))
      .map((name) => name.replace(/[\da-f]{8}-[\da-f-]{27}|:\d{13}(?=:)/g, '…'))
      .sort()
  })
