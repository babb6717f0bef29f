import { expect } from 'vitest'
import type { Host } from './host'

/** Takes away at once what the page does not know. */
const remover = (times: string) => `<script>
  let removed = 0
  new MutationObserver(() => {
    const card = document.querySelector('cx-card')
    if (!card || removed >= ${times}) return
    removed++
    card.remove()
  }).observe(document.documentElement, { childList: true })
</script>`

export const h42RemovedCard: Host = {
  row: 'H42',
  condition: 'the page takes the card away twice',
  head: remover('2'),
  async expected(page) {
    expect(await page.evaluate('removed')).toBe(2)
  },
}
