import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { barriersOn } from '../support/barriers'
import { launchChromium } from '../support/chromium'
import { aCollector } from '../support/collector'
import { aFreePort, aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A shop that asks nobody, and its collector. */
async function aShop() {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  const body = JSON.stringify({ limits: { perSession: 0 } })
  site.put('/cx.json', { body, headers: { 'content-type': 'application/json' } })
  const tag = { 'data-endpoint': collector.endpoint, 'data-config': '/cx.json' }
  site.put('/', withTag(tag))
  site.put('/next', '<!doctype html><title>Next</title>')
  const context = await browser.newContext({ locale: 'en' })
  onTestFinished(() => context.close())
  const page = await context.newPage()

  async function reach() {
    const map = await fetch(`${collector.url}/v1/journey?site=shop`, {
      headers: { authorization: `Bearer ${collector.token}` },
    })
    const { reach } = await map.json()
    return reach.total
  }

  async function visit() {
    await page.goto(site.origin)
    await page.waitForFunction('window.cx')
    // What delivers comes when the page has nothing better to do.
    await page.evaluate(() => window.cx.flush())
  }
  return { site, collector, context, page, reach, visit }
}

const ask = (page: Page, name: string) =>
  page.evaluate((name) => window.cx.ask(name).then(() => {}), name)

test('what was not shown reaches the map when the page is left, once, and nothing stays on the device', async () => {
  const { site, page, reach, visit } = await aShop()
  await visit()
  for (let i = 0; i < 5; i++) await ask(page, 'checkout')
  await ask(page, 'landing')
  expect(await reach()).toMatchObject({ suppressed: 0 })
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])

  await page.goto(`${site.origin}/next`)
  const session = { reason: 'session', n: 2 }
  await expect.poll(reach).toEqual({ shown: 0, suppressed: 2, reasons: [session] })
})

test('a page that comes back from the cache and is left again says nothing twice', async () => {
  const { site, page, reach, visit } = await aShop()
  await visit()
  await ask(page, 'checkout')
  await page.goto(`${site.origin}/next`)
  await expect.poll(reach).toMatchObject({ suppressed: 1 })
  await page.goBack()
  await page.waitForFunction('window.cx')
  await page.evaluate(() => window.cx.flush())
  await ask(page, 'landing')
  await page.goto(`${site.origin}/next`)
  await expect.poll(reach).toMatchObject({ suppressed: 2, reasons: [{ n: 2 }] })
})

test('the map shows who was asked without a barrier, on a phone and a desktop, by day and by night', async () => {
  const { site, page, collector, context, reach, visit } = await aShop()
  await visit()
  for (const name of ['checkout', 'billing', 'landing']) await ask(page, name)
  await page.goto(`${site.origin}/next`)
  await expect.poll(reach).toMatchObject({ suppressed: 3 })

  const map = await context.newPage()
  await map.goto(`${collector.url}/journey#token=${collector.token}&site=shop`)
  const table = map.getByRole('table', { name: 'Who was asked' })
  const row = table.getByRole('row', { name: /^Checkout/ })
  expect(await row.textContent()).toContain('1 Asked enough in this session')
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      await map.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await map.setViewportSize({ width, height: 900 })
      expect(await barriersOn(map)).toEqual([])
      const overflow = await map.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    }
  }
})
