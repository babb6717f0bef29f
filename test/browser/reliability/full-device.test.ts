import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { aShopBehindProxy } from '../../support/busy-shop'
import { cardOf } from '../../support/card'
import { launchChromium } from '../../support/chromium'
import { proves } from '../../support/proves'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** Runs in the page: answers of the page's own interface. */
async function give(answers: number) {
  for (let i = 0; i < answers; i++) await window.cx.record('checkout', { emotion: 4, ease: 2 })
}

test('where two hundred answers wait nobody is asked, who wants to say something is heard, and none is lost', async () => {
  const shop = await aShopBehindProxy(1)
  shop.put('/handle', '', 'data-tab="help-center"')
  const context = await browser.newContext({ locale: 'en' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  async function open() {
    await page.goto(`${shop.site.origin}/handle`)
    await page.waitForFunction('window.cx')
  }
  const reasons = () => page.evaluate(async () => (await window.cx.why('checkout')).reasons)
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':answer:')).length)

  shop.proxy.sever()
  await open()
  await page.evaluate(give, 199)
  await open()
  expect(await reasons()).toEqual([])
  await page.evaluate(give, 1)
  expect(await reasons()).toEqual(['full'])
  const asked = page.evaluate(() => window.cx.ask('checkout'))
  expect(await asked).toEqual({ outcome: 'suppressed', reason: 'full' })
  await page.locator('[part="tab"]').click()
  await cardOf(page).answer(5, 4)
  expect(await kept()).toBe(200)

  shop.proxy.heal()
  await open()
  await page.evaluate(() => window.cx.flush())
  await expect.poll(() => shop.revisions().size).toBe(201)
  await expect.poll(kept).toBe(0)
  expect(await reasons()).toEqual([])
  proves('R17', 'where 200 answers wait nobody is asked: 201 given, 201 delivered')
})
