import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { STUB } from '../../../demo/tag.mjs'
import type { Host } from './host'

const html = (head: string, body = '') => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
${head}</head><body><h1>Thank you</h1>${body}</body></html>`,
})

const LATER = '/latido-later/cx.js'

const copyOf = (tag: string, src: string) => tag.replace(/ src="[^"]*"/, ` src="${src}"`)

/** However many there are, one question is asked at a time. */
async function askAgain(page: Page) {
  await page.evaluate(() => void window.cx.ask('checkout'))
}

/** Marked as the tag is: the page without it has neither. */
const standIn = `<script data-site>${STUB};cx.ask('checkout')</script>`

const PREACT = join(import.meta.dirname, '../../../node_modules/preact')
const module = (file: string) => ({
  body: readFileSync(join(PREACT, file), 'utf8'),
  headers: { 'content-type': 'text/javascript' },
})

const IMPORTS = {
  latido: '/latido/npm/index.js',
  preact: '/h35-preact.js',
  'preact/jsx-runtime': '/h35-jsx.js',
}

/** The page's own bundle has Latido too, and asks about the same while the card of the tag stands. */
const NPM = `<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<script type="module">
  import { createCx } from 'latido'
  window.npm = createCx({ site: 'shop', endpoint: '/v1/answers' })
  // The page without the tag is what the other is when everything is over.
  if (!document.querySelector('script[src]')) window.npm.destroy()
</script>`

export const h35SeveralTags: Host[] = [
  {
    row: 'H35',
    condition: 'the tag is on the page four times',
    document: (tag) => html(tag.repeat(4)),
    meanwhile: (page) => ifTagged(page, askAgain),
  },
  {
    row: 'H35',
    condition: 'the tag is there from another origin too',
    document: (tag, { cdn }) => html(tag + copyOf(tag, tag && `${cdn}/latido/cx.js`)),
    meanwhile: (page) => ifTagged(page, askAgain),
  },
  {
    row: 'H35',
    condition: 'a later version comes after the tag',
    document: (tag) => html(tag.replace(' async', '') + copyOf(tag, LATER)),
    meanwhile: (page) => ifTagged(page, askAgain),
  },
  {
    row: 'H35',
    condition: 'a later version comes before the tag, and draws the card',
    document: (tag) => html(copyOf(tag, LATER).replace(' async', '') + tag),
    meanwhile: (page) => ifTagged(page, askAgain),
    async expected(page) {
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      )
      expect(loaded.filter((path) => /^\/latido-later\/asking-/.test(path))).not.toEqual([])
      expect(loaded.filter((path) => path.startsWith('/latido/'))).toEqual(['/latido/cx.js'])
    },
  },
  {
    row: 'H35',
    condition: 'the bundle of the page has the package, and the page the tag',
    document: (tag) => html(tag + NPM),
    files: {
      '/h35-preact.js': module('dist/preact.mjs'),
      '/h35-jsx.js': module('jsx-runtime/dist/jsxRuntime.mjs'),
    },
    async before(page) {
      await page.waitForFunction('window.npm')
    },
    async meanwhile(page) {
      await ifTagged(page, async () => {
        await page.evaluate('void window.npm.ask("checkout")')
        // What it loads for that has come.
        await page.waitForLoadState('networkidle')
      })
    },
    async expected(page) {
      expect(await page.locator('cx-card').count()).toBe(1)
      // It waits for its turn, which the answer has made needless.
      await page.evaluate('window.npm.close()')
      await page.evaluate('window.npm.destroy()')
    },
  },
  {
    row: 'H35',
    condition: 'a tag manager brings the tag later',
    document: (tag) =>
      html(
        `<script data-site>
  addEventListener('load', () => setTimeout(() => {
    const made = document.createElement('div')
    made.innerHTML = ${JSON.stringify(tag).replaceAll('</', '<\\/')}
    for (const { attributes } of made.children) {
      const script = document.createElement('script')
      for (const { name, value } of attributes) script.setAttribute(name, value)
      document.head.append(script)
    }
  }, 50))
</script>`,
      ),
  },
  {
    row: 'H35',
    condition: 'the stand-in is there before the tag',
    document: (tag) => html((tag && standIn) + tag),
    asksItself: true,
  },
  {
    row: 'H35',
    condition: 'the stand-in comes after the tag',
    document: (tag) => html(tag.replace(' async', ''), tag && standIn),
    asksItself: true,
  },
]

/** Does it only where there is a tag: the page without it is the measure. */
async function ifTagged(page: Page, act: (page: Page) => Promise<void>) {
  if (await page.evaluate(() => 'cx' in window)) await act(page)
}
