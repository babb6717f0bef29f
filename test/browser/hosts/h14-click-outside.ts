import { expect } from 'vitest'
import type { Host } from './host'

export const h14ClickOutside: Host = {
  row: 'H14',
  condition: 'a click outside of an open menu closes it',
  body: `<ul id="menu"><li>Profile</li></ul><script>
    for (const target of [document, window, document.body]) {
      for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin']) {
        target.addEventListener(type, () => { document.getElementById('menu').hidden = true })
      }
    }
  </script>`,
  async expected(page) {
    expect(await page.locator('#menu').isVisible()).toBe(true)
  },
}
