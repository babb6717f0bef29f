import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Host } from './host'

const DIALOG = `<dialog id="dialog" style="margin:20px"><p>Pick a size</p><button id="inside">M</button></dialog>`

async function open(page: Page) {
  await page.locator('#host').focus()
  await page.evaluate(() => document.querySelector('dialog')?.showModal())
}

/** Opens the dialog, which the person closes again after a while. */
async function openForAWhile(page: Page) {
  await open(page)
  await page.evaluate(() => setTimeout(() => document.querySelector('dialog')?.close(), 1000))
}

/** The dialog takes clicks, closes by Escape, and the focus is back where the dialog found it. */
async function dialogIsUsable(page: Page) {
  await page.locator('#inside').click()
  await page.keyboard.press('Escape')
  expect(await page.locator('dialog[open]').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('host')
  await page.locator('html > cx-card').waitFor()
  await open(page)
}

export const h09ModalDialog: Host[] = [
  {
    row: 'H09',
    condition: 'a modal dialog is open when the page asks: the card comes after it',
    body: DIALOG,
    before: openForAWhile,
    meanwhile: (page) => page.locator('dialog[open]').waitFor({ state: 'detached' }),
    async expected(page) {
      expect(await page.locator('html > cx-card').count()).toBe(1)
    },
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
    condition: 'a modal dialog opens after the card, and closes under it',
    body: DIALOG,
    async meanwhile(page) {
      await open(page)
      await page.evaluate(() => document.querySelector('dialog')?.close())
    },
  },
]
