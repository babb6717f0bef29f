import { expect } from 'vitest'
import type { Host } from './host'

/** As Material UI's FocusTrap does it: on every move of the focus, and by a timer. */
const TRAP = `<div id="panel" role="dialog" style="position:fixed;left:16px;top:120px"><input id="name" style="caret-color:transparent"></div>
<script>
  const input = document.getElementById('name')
  let moves = 0
  const contain = () => {
    const { activeElement } = document
    if (activeElement === input) return
    moves++
    input.focus()
  }
  document.addEventListener('focusin', contain, true)
  document.addEventListener('focusout', contain)
  setInterval(contain, 50)
  input.focus()
</script>`

export const h10FocusTrap: Host = {
  row: 'H10',
  condition: 'a panel of the page takes every focus back',
  body: TRAP,
  async expected(page) {
    // One for each tap: the button that is tapped loses the focus to the panel, and that is all.
    expect(await page.evaluate('moves')).toBeLessThanOrEqual(2)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name')
  },
}
