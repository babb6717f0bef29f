import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { LOCALES } from '../../src/model/locales'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A page that asks about the checkout, and where its card stands. */
async function asked(lang: string, viewport: { width: number; height: number }, theme = {}) {
  const site = await aSite()
  const headers = { 'content-type': 'application/json' }
  site.put('/cx.json', { body: JSON.stringify({ theme }), headers })
  const tag = withTag({ 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' })
  site.put('/', tag.replace('lang="en"', `lang="${lang}"`))
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const insets = await context.newCDPSession(page)
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  await page.evaluate(() => void window.cx.ask('checkout'))
  await cardOf(page).point(1).waitFor()
  return { page, insets, box: await boxOf(page) }
}

async function boxOf(page: Page) {
  const box = await page.locator('section[part="card"]').boundingBox()
  if (!box) throw new Error('there is no card')
  return box
}

const PHONE = { width: 390, height: 844 }

test.each(LOCALES)('in %s the sheet takes at most 35 % of a phone', async (lang) => {
  const { box } = await asked(lang, PHONE)
  expect(box).toMatchObject({ x: 0, width: 390 })
  expect(box.y + box.height).toBe(844)
  expect(box.height).toBeLessThanOrEqual(844 * 0.35)
})

test('the sheet leaves room for what the phone draws at its bottom', async () => {
  const { page, insets, box } = await asked('en', PHONE)
  await insets.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: 48 } })
  await expect.poll(async () => (await boxOf(page)).height).toBe(box.height + 48 - 20)
})

test.each([
  ['bottom-end', 'en', 1280 - 380 - 16, 'bottom'],
  ['bottom-start', 'en', 16, 'bottom'],
  ['top-end', 'en', 1280 - 380 - 16, 'top'],
  ['top-start', 'en', 16, 'top'],
  ['bottom-end', 'ar', 16, 'bottom'],
  ['top-start', 'ar', 1280 - 380 - 16, 'top'],
])('at %s in %s the card stands in that corner', async (corner, lang, x, edge) => {
  const { box } = await asked(lang, { width: 1280, height: 800 }, { corner })
  expect(box.x).toBe(x)
  if (edge === 'top') expect(box.y).toBe(16)
  else expect(box.y + box.height).toBe(800 - 16)
})
