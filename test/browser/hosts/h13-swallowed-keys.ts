import type { Host } from './host'

export const h13SwallowedKeys: Host = {
  row: 'H13',
  condition: 'the page swallows every letter in the capture phase',
  body: `<script>
    for (const type of ['keydown', 'keypress', 'beforeinput']) {
      addEventListener(type, (event) => event.preventDefault(), true)
    }
  </script>`,
  async expected(page, card) {
    await card.comment.click()
    await page.keyboard.type('Lost')
    await card.reason(1).click()
    await card.done.click()
    await card.done.waitFor({ state: 'detached' })
  },
}
