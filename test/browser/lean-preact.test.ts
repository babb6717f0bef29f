import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Question } from '../../src/model/question'
import { moreWords } from '../../src/texts/en/more-words'
import { words } from '../../src/texts/en/words'
import { launchChromium } from '../support/chromium'
import { aSite } from '../support/site'
import { wander } from '../support/wander'

const ROOT = join(import.meta.dirname, '../..')
const lean = readdirSync(join(ROOT, 'dist')).find((file) => /^asking-[\w-]{8}\.js$/.test(file))

const question: Omit<Question, 'moreWords'> = {
  touchpoint: 'checkout',
  stage: 'purchase',
  emotion: 'How do you feel after placing your order?',
  ease: 'How easy or difficult was it?',
  reasons: ['payment', 'delivery', 'speed', 'form'].map((id) => ({ id, label: `About ${id}` })),
  words,
  locale: 'en',
  layout: 'cards',
  order: 'emotion-first',
  recovery: { url: 'https://shop.example/help' },
  hasOwner: true,
}

// The tag's card is built with a Preact that has lost what a card never does: `rollup.preact.mjs`.
// The npm package's card runs on the whole of it. They must not be told apart.
test('the card of the tag draws and tells what the same card does on the whole of Preact', async () => {
  const site = await aSite()
  const script = (file: string) => ({
    body: readFileSync(join(ROOT, 'node_modules/preact', file), 'utf8'),
    headers: { 'content-type': 'text/javascript' },
  })
  site.put('/preact.js', script('dist/preact.mjs'))
  site.put('/jsx.js', script('jsx-runtime/dist/jsxRuntime.mjs'))
  const imports = { preact: '/preact.js', 'preact/jsx-runtime': '/jsx.js' }
  const browser = await launchChromium()
  onTestFinished(() => browser.close())

  const wanderings = await Promise.all(
    [`/latido/${lean}`, '/latido/npm/widget.js'].map(async (module) => {
      site.put(
        `/with${module}`,
        `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>
         <script type="module">import * as widget from '${module}'; window.widget = widget</script>`,
      )
      const page = await browser.newPage()
      await page.goto(`${site.origin}/with${module}`)
      await page.waitForFunction('window.widget')
      return page.evaluate(wander, { question, moreWords, seed: 7 })
    }),
  )
  const [slim, whole] = wanderings
  expect(whole?.told.length).toBeGreaterThan(100)
  expect(slim?.told).toEqual(whole?.told)
  expect(slim?.drawn).toEqual(whole?.drawn)
})
