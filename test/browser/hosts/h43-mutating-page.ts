import { expect } from 'vitest'
import type { Host } from './host'

/** Answers each mutation with one of its own, for as long as it can bear it. */
const AMPLIFIER = `<script>
  let ours = 0
  let left = 500
  const touches = (nodes) => [...nodes].some((node) => node.nodeName === 'CX-CARD')
  new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      if (target.nodeName === 'CX-CARD' || touches(addedNodes) || touches(removedNodes)) ours++
    }
    if (left-- > 0) document.title = 'A page of the brand'
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
</script>`

export const h43MutatingPage: Host = {
  row: 'H43',
  condition: 'the page answers every mutation with a mutation',
  head: AMPLIFIER,
  async expected(page, card) {
    await card.done.click()
    await card.close.click()
    await card.question.waitFor({ state: 'detached' })
    // It comes, and it goes.
    expect(await page.evaluate('ours')).toBeLessThanOrEqual(2)
  },
}
