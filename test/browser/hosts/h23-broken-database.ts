import { expect } from 'vitest'
import type { Host } from './host'

const script = (text: string) => `<script>${text}</script>`

const broken = (how: string, text: string, more: Partial<Host> = {}): Host => ({
  row: 'H23',
  condition: `IndexedDB ${how}`,
  head: script(text),
  ...more,
})

const FAKE = `const fake = () => Object.assign(new EventTarget(), { onsuccess: null, onerror: null })`

export const h23BrokenDatabase: Host[] = [
  broken('is missing', `Object.defineProperty(window, 'indexedDB', { value: undefined })`),
  broken(
    'never opens',
    `${FAKE}
    IDBFactory.prototype.open = fake`,
  ),
  broken(
    'fails to open',
    `${FAKE}
    IDBFactory.prototype.open = () => {
      const request = fake()
      setTimeout(() => request.onerror?.(new Event('error', { cancelable: true })))
      return request
    }`,
  ),
  broken(
    'never reads',
    `for (const name of ['getAll', 'get']) IDBObjectStore.prototype[name] = () => ({})`,
  ),
  broken(
    'fails to write',
    `IDBObjectStore.prototype.put = () => { throw new DOMException('broken', 'UnknownError') }`,
  ),
  broken(
    'has no transactions',
    `IDBDatabase.prototype.transaction = () => { throw new DOMException('closing', 'InvalidStateError') }`,
  ),
  broken('is deleted by another tab between the taps', '', {
    async answer(page, card) {
      await card.point(4).click()
      const other = await page.context().newPage()
      await other.goto(new URL('/favicon.ico', page.url()).href).catch(() => {})
      await page.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const deleted = indexedDB.deleteDatabase('cx:shop')
            deleted.onsuccess = () => resolve()
            deleted.onblocked = deleted.onerror = () => reject(new Error('blocked'))
          }),
      )
      await other.close()
      await page.getByRole('radio').nth(1).click()
    },
  }),
  broken('is closed by the browser between the taps', '', {
    files: { '/h23-clear': { body: '', headers: { 'clear-site-data': '"storage"' } } },
    async answer(page, card) {
      await card.point(4).click()
      if (page.context().browser()?.browserType().name() === 'chromium') {
        const debug = await page.context().newCDPSession(page)
        await debug.send('Storage.clearDataForOrigin', {
          origin: new URL(page.url()).origin,
          storageTypes: 'indexeddb',
        })
        await debug.detach()
      } else {
        // No other driver can do it alone: the site does, with all that is stored.
        await page.evaluate(() => fetch('/h23-clear').then((response) => response.text()))
      }
      expect(await page.evaluate('indexedDB.databases()')).toEqual([])
      await page.getByRole('radio').nth(1).click()
    },
  }),
]
