import type { Page } from 'playwright-core'
import type { Host } from './host'

const script = (text: string) => `<script>${text}</script>`

/** The page can still keep something of its own, and has it back. */
async function pageStillKeeps(page: Page) {
  await page.evaluate(() => {
    localStorage.setItem('own', '1')
    localStorage.removeItem('own')
  })
}

const broken = (how: string, text: string, more: Partial<Host> = {}): Host => ({
  row: 'H22',
  condition: `localStorage ${how}`,
  head: script(text),
  ...more,
})

/** Fills localStorage until no more than so many characters fit. */
const fill = (left: number) => `
  localStorage.clear()
  let size = 1 << 22
  let n = 0
  while (size >= 1) {
    try { localStorage.setItem('full' + n, 'x'.repeat(size)); n++ } catch { size >>= 1 }
  }
  const last = 'full' + (n - 1)
  localStorage.removeItem(last)
  for (let i = n - 2; ${left} && i >= 0; i--) {
    const key = 'full' + i
    if (localStorage.getItem(key).length < ${left}) localStorage.removeItem(key)
  }`

export const h22BrokenStorage: Host[] = [
  broken(
    'and sessionStorage are denied',
    `for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })
    }`,
  ),
  broken(
    'and sessionStorage are null',
    `for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { value: null })
    }`,
  ),
  broken(
    'takes nothing: setItem throws',
    `const { setItem } = Storage.prototype
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
  ),
  broken(
    'throws whatever is done with it',
    `for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear']) {
      Storage.prototype[name] = () => { throw new Error('broken') }
    }`,
  ),
  broken(
    'always gives what it held when the page was loaded',
    `const held = new Map(Object.entries(localStorage))
    Storage.prototype.getItem = (key) => held.get(key) ?? null`,
  ),
  broken(
    'gives back half of what it was given',
    `const { getItem } = Storage.prototype
    Storage.prototype.getItem = function (key) {
      const text = getItem.call(this, key)
      return text && text.slice(0, text.length / 2)
    }`,
  ),
  broken(
    'is a plain object of the page',
    `Object.defineProperty(window, 'localStorage', { value: {} })`,
  ),
  broken('is full to the last character', fill(0), {
    async expected(page) {
      // What the page has there, it can still replace.
      await page.evaluate(() => localStorage.setItem('full0', 'y'.repeat(10)))
      await page.evaluate(() => localStorage.clear())
    },
  }),
  broken('has room for a few hundred characters', fill(256), { expected: pageStillKeeps }),
]
