import { expect } from 'vitest'
import type { Host } from './host'

export const h12Hotkeys: Host = {
  row: 'H12',
  condition: 'the page has hotkeys on its document and window',
  body: `<script>
    const pressed = []
    for (const target of [document, window]) {
      for (const type of ['keydown', 'keypress', 'keyup']) {
        target.addEventListener(type, ({ key }) => pressed.push(key))
      }
    }
  </script>`,
  async expected(page, card) {
    await card.comment.click()
    await page.keyboard.type('jks?/')
    expect(await card.comment.inputValue()).toBe('jks?/')
    await page.keyboard.press('Escape')
    await card.question.waitFor({ state: 'detached' })
    expect(await page.evaluate('pressed')).toEqual([])
  },
}
