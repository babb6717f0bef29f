import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Host } from './host'

const { resolve } = createRequire(import.meta.url)
const library = (path: string) => `<script>${readFileSync(resolve(path), 'utf8')}</script>`

const PANEL = `<div id="panel" role="dialog" style="position:fixed;left:16px;top:120px"><input id="name" style="caret-color:transparent"></div>`

/** How often the page has moved the focus, whoever made it. */
const COUNT = `let moves = 0
  const { focus } = HTMLElement.prototype
  document.getElementById('name').focus = function (options) { moves++; focus.call(this, options) }`

/** As Material UI's FocusTrap does it: on every move of the focus, and by a timer. */
const BY_HAND = `${PANEL}<script>
  ${COUNT}
  const input = document.getElementById('name')
  const contain = () => document.activeElement === input || input.focus()
  function trap() {
    document.addEventListener('focusin', contain, true)
    document.addEventListener('focusout', contain)
    setInterval(contain, 50)
    input.focus()
  }
</script>`

/** The library that React, Vue and Angular dialogs are made with. */
const BY_LIBRARY = `${library('tabbable/dist/index.umd.min.js')}${library('focus-trap/dist/focus-trap.umd.min.js')}
${PANEL}<script>
  ${COUNT}
  const library = focusTrap.createFocusTrap('#panel', { escapeDeactivates: false })
  const trap = () => library.activate()
</script>`

async function trap(page: Page) {
  await page.locator('#host').focus()
  await page.evaluate('trap()')
  await page.locator('#name:focus').waitFor()
}

const release = (page: Page) => page.evaluate('library.deactivate()')

export const h10FocusTrap: Host[] = [
  {
    row: 'H10',
    condition: 'a panel of the page that opens after the card takes every focus back',
    body: BY_HAND,
    async meanwhile(page) {
      await trap(page)
      await page.evaluate('moves = 0')
    },
    async expected(page) {
      // One for each tap: the button that is tapped loses the focus to the panel, and that is all.
      expect(await page.evaluate('moves')).toBeLessThanOrEqual(2)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('name')
    },
  },
  {
    row: 'H10',
    condition: 'the library focus-trap holds the focus when the page asks: the card comes after it',
    body: BY_LIBRARY,
    async before(page) {
      await trap(page)
      await page.evaluate('setTimeout(() => library.deactivate(), 1000)')
    },
    meanwhile: (page) => page.locator('#host:focus').waitFor(),
    async expected(page) {
      expect(await page.evaluate('moves')).toBeLessThanOrEqual(1)
    },
  },
  {
    row: 'H10',
    condition: 'the library focus-trap swallows every click beside its panel while the card stands',
    body: BY_LIBRARY,
    meanwhile: trap,
    async answer(page, card) {
      await card.point(1).click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('name')
      expect(await card.point(1).getAttribute('aria-checked')).toBe('false')
      await release(page)
      await card.answer(4, 2)
    },
    async expected(page) {
      expect(await page.evaluate('moves')).toBeLessThanOrEqual(2)
      await trap(page)
    },
  },
]
