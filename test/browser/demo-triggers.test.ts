import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import cxJson from '../../demo/cx.json'
import { launchChromium } from '../support/chromium'
import { type Demo, startDemo } from '../support/demo'
import { armed, HEAR, heard, listening } from '../support/visit-triggers'

let demo: Demo
let browser: Browser

beforeAll(async () => {
  demo = await startDemo()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await demo.stop()
})

const scrollTo = (share: number) => (page: Page) =>
  page.evaluate((share) => {
    const { scrollHeight, clientHeight } = document.documentElement
    window.scrollTo(0, (scrollHeight - clientHeight) * share)
  }, share)

interface Moment {
  path: string
  act?(page: Page): Promise<unknown>
  delaySeconds?: number
  /** What is heard on the page, in order. */
  says: RegExp
}

/** Touchpoint of the shop → how a person comes to its question. */
const MOMENTS: Record<string, Moment> = {
  landing: { path: '/', act: scrollTo(0.55), says: /^landing$/ },
  // The first card is open still; nobody has answered on this device; half of the visits are not drawn.
  pricing: {
    path: '/',
    act: (page) => page.locator('#fair').scrollIntoViewIfNeeded(),
    delaySeconds: 20,
    says: /pricing: (open|sample|visitor)/,
  },
  'product-page': { path: '/product', act: scrollTo(0.8), says: /^product-page$/ },
  'product-left': {
    path: '/product',
    async act(page) {
      await page.mouse.move(400, 400)
      await page.mouse.move(400, -5)
    },
    says: /^product-left$/,
  },
  checkout: { path: '/order/confirmed', says: /^checkout$/ },
  'kilo-order': {
    path: '/order/confirmed?size=large',
    says: /^(checkout: priority,kilo-order|kilo-order,checkout: priority)$/,
  },
  contact: {
    path: '/help',
    act: (page) => page.locator('#contact .button').click(),
    delaySeconds: 20,
    says: /\bcontact$/,
  },
  'delivery-received': {
    path: '/account',
    act: (page) => page.locator('[data-event=order_received]').first().click(),
    says: /^delivery-received$/,
  },
  'return-refund-done': {
    path: '/account',
    act: (page) => page.locator('[data-event=return_refunded]').first().click(),
    delaySeconds: 2,
    says: /^return-refund-done$/,
  },
  'newsletter-prefs': {
    path: '/account',
    act: (page) => page.locator('[data-event=letter_changed]').first().click(),
    delaySeconds: 1,
    says: /^newsletter-prefs$/,
  },
}

test('every touchpoint of the demo that asks by itself is tried here', () => {
  const asking = Object.entries(cxJson.touchpoints).filter(([, own]) => 'when' in own)
  expect(Object.keys(MOMENTS).sort()).toEqual(asking.map(([name]) => name).sort())
})

test.each(Object.entries(MOMENTS))('in the demo, %s comes by its moment', async (name, moment) => {
  const { path, act, delaySeconds = 0, says } = moment
  const context = await browser.newContext({ locale: 'en', reducedMotion: 'reduce' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.addInitScript(HEAR)
  if (delaySeconds) await page.clock.install()
  await page.goto(demo.shop + path)
  await armed(page)
  await listening(page)
  await act?.(page)
  if (delaySeconds) {
    // A sight or a click is noted in the next frame of the page.
    await page.evaluate(() => new Promise(requestAnimationFrame))
    await page.clock.fastForward((delaySeconds - 0.5) * 1000)
    expect((await heard(page)).join()).not.toContain(name)
    await page.clock.fastForward(1000)
    await page.clock.resume()
  }
  await expect.poll(async () => (await heard(page)).join()).toMatch(says)
})
