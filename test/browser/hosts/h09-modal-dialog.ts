import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Host } from './host'

const DIALOG = `<dialog id="dialog" style="margin:20px"><p>Pick a size</p><button id="inside">M</button></dialog>`

async function open(page: Page) {
  await page.locator('#host').focus()
  await page.evaluate(() => document.querySelector('dialog')?.showModal())
}

async function close(page: Page) {
  await page.evaluate(() => document.querySelector('dialog')?.close())
}

/** The dialog takes clicks, closes by Escape, and the focus is back where the dialog found it. */
async function dialogIsUsable(page: Page) {
  await page.locator('#inside').click()
  await page.keyboard.press('Escape')
  expect(await page.locator('dialog[open]').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('host')
  expect(await page.locator('html > cx-card').count()).toBe(1)
  await open(page)
}

export const h09ModalDialog: Host[] = [
  {
    row: 'H09',
    condition: 'a modal dialog is open before the card',
    body: DIALOG,
    before: open,
    expected: dialogIsUsable,
  },
  {
    row: 'H09',
    condition: 'a modal dialog opens after the card',
    body: DIALOG,
    meanwhile: open,
    expected: dialogIsUsable,
  },
  {
    row: 'H09',
    condition: 'a modal dialog is open when the card comes, and closes under it',
    body: DIALOG,
    before: open,
    meanwhile: close,
  },
]
