import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Host } from './host'

const TALL = '<div style="height:3000px;background:linear-gradient(#fff,#eef)"></div>'
const LINE = 700

async function scroll(page: Page) {
  await page.evaluate((line) => {
    history.scrollRestoration = 'manual'
    scrollTo({ top: line, behavior: 'instant' })
  }, LINE)
}

async function hasNotMoved(page: Page) {
  expect(await page.evaluate(() => scrollY)).toBe(LINE)
}

const tall = (condition: string, css: string, more: Partial<Host> = {}): Host => ({
  row: 'H51',
  condition,
  head: `<style>${css}</style>`,
  body: TALL,
  before: scroll,
  expected: hasNotMoved,
  ...more,
})

export const h51LockedScroll: Host[] = [
  tall(
    'a tall page is scrolled by itself alone, and smoothly',
    'html { scroll-behavior: smooth }',
    {
      async answer(page, card) {
        // The keyboard may scroll to what has the focus; nothing of ours is in the page.
        await card.point(1).focus()
        for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Space'])
          await page.keyboard.press(key)
        await page.getByRole('radio').filter({ hasText: /\p{L}/u }).nth(1).click()
      },
    },
  ),
  tall('the page keeps its scrolling to itself', 'html, body { overscroll-behavior: none }'),
  tall('the page locks its scroll while the card stands', '.locked { overflow: hidden }', {
    async meanwhile(page) {
      await page.evaluate(() => {
        document.documentElement.className = 'locked'
      })
    },
  }),
  tall('the page snaps to its sections', 'html { scroll-snap-type: y proximity }'),
]
