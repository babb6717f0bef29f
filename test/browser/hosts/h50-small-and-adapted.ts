import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { CardOnPage } from '../../support/card'
import type { Host } from './host'

/** Nothing of the card is out of sight to the side, and all of it can be scrolled to. */
async function fits(page: Page, card: CardOnPage) {
  const { width = 0 } = page.viewportSize() ?? {}
  await card.done.scrollIntoViewIfNeeded()
  const box = await page.locator('section[part="card"]').boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
  await card.done.click()
}

export const h50SmallAndAdapted: Host[] = [
  {
    row: 'H50',
    condition: 'the window is 320 px wide',
    context: { viewport: { width: 320, height: 568 } },
    expected: fits,
  },
  {
    row: 'H50',
    condition: 'the page is zoomed to 400 %',
    context: { viewport: { width: 320, height: 256 } },
    expected: fits,
  },
  {
    row: 'H50',
    condition: 'a keyboard on screen leaves 200 px',
    context: { viewport: { width: 390, height: 200 } },
    expected: fits,
  },
  { row: 'H50', condition: 'the system forces its colours', context: { forcedColors: 'active' } },
  {
    row: 'H50',
    condition: 'the page and the system are dark',
    head: '<style>:root { color-scheme: dark }</style>',
    context: { colorScheme: 'dark' },
  },
  {
    row: 'H50',
    condition: 'motion is reduced',
    context: { reducedMotion: 'reduce' },
    looksPlain: true,
  },
]
