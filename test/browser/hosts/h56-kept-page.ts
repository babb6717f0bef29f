import { expect } from 'vitest'
import type { Host } from './host'

/** Runs in the page. */
function middleOfSecondPoint() {
  const card = document.querySelector('cx-card')?.shadowRoot
  const [, second] = card?.querySelectorAll('[role=radio]') ?? []
  if (!second) throw new Error('the card asks nothing')
  const { x, y, width, height } = second.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

export const h56KeptPage: Host = {
  row: 'H56',
  condition: 'the person goes on after the first tap and comes back to the page as it was',
  keepsPages: true,
  head: `<script>
    let isBack = false
    addEventListener('pageshow', ({ persisted }) => { isBack = persisted })
  </script>`,
  files: {
    '/h56-next': {
      body: '<!doctype html><title>Next</title><script>window.isNext = true</script>',
    },
  },
  async answer(page, card) {
    await card.point(4).click()
    await page.evaluate(() => {
      location.href = '/h56-next'
    })
    await page.waitForFunction('window.isNext')
    await page.evaluate(() => history.back())
    await page.waitForFunction('typeof isBack !== "undefined"')
    expect(await page.evaluate('isBack')).toBe(true)
    // Firefox’s driver does not hear of the way back: whatever waits for elements waits for a page.
    const { x, y } = await page.evaluate(middleOfSecondPoint)
    await page.mouse.click(x, y)
  },
}
