import type { Locator, Page } from 'playwright-core'
import type { CardOnPage } from '../../support/card'
import type { Host } from './host'

const PREVENTED = `<style>* { touch-action: none; user-select: none; -webkit-user-drag: none }</style><script>
  for (const type of ['contextmenu', 'selectstart', 'dragstart', 'touchmove', 'wheel', 'gesturestart']) {
    addEventListener(type, (event) => event.preventDefault(), { capture: true, passive: false })
  }
</script>`

type Tap = (page: Page, target: Locator) => Promise<void>

const WAYS: Record<string, Tap> = {
  mouse: (_page, target) => target.click(),
  finger: (_page, target) => target.tap(),
  async pen(page, target) {
    const box = await target.boundingBox()
    if (!box) throw new Error('there is nothing to tap')
    const pen = await page.context().newCDPSession(page)
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const tip = { ...at, button: 'left', clickCount: 1, pointerType: 'pen' } as const
    await pen.send('Input.dispatchMouseEvent', { ...tip, type: 'mousePressed' })
    await pen.send('Input.dispatchMouseEvent', { ...tip, type: 'mouseReleased' })
  },
  async keyboard(page, target) {
    await target.focus()
    await page.keyboard.press('Enter')
  },
}

/** Taps the two points of the answer. */
async function answer(page: Page, card: CardOnPage, tap: Tap) {
  await tap(page, card.point(4))
  const ease = page.getByRole('radio').filter({ hasText: /\w/ })
  await ease.first().waitFor()
  await tap(page, ease.nth(1))
}

export const h57PreventedGestures: Host[] = Object.entries(WAYS).map(([way, tap]) => ({
  row: 'H57',
  condition: `the page prevents gestures, and a person answers by ${way}`,
  head: PREVENTED,
  context: { hasTouch: way === 'finger' },
  answer: (page, card) => answer(page, card, tap),
}))
