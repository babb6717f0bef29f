import { expect } from 'vitest'
import type { Host } from './host'

export const h08LaterToast: Host = {
  row: 'H08',
  condition: 'a toast of the page opens in the top layer above the card',
  body: `<div id="toast" popover="manual" style="inset:16px auto auto 16px;margin:0">
    Saved <button id="undo" onclick="this.textContent = 'Undone'">Undo</button></div>`,
  looksPlain: true,
  meanwhile: (page) =>
    page.evaluate(() => {
      document.getElementById('toast')?.showPopover()
    }),
  async answer(page, card) {
    await card.point(4).click()
    await page.locator('#undo').click()
    await page.getByRole('radio').nth(1).click()
  },
  async expected(page) {
    expect(await page.locator('#undo').textContent()).toBe('Undone')
    expect(await page.locator('#toast:popover-open').count()).toBe(1)
    await page.evaluate(() => {
      const undo = document.getElementById('undo')
      if (undo) undo.textContent = 'Undo'
    })
  },
}
