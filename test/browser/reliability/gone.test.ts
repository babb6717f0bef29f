import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { aBusyShop, type BusyShop } from '../../support/busy-shop'
import { cardOf } from '../../support/card'
import { launchChromium } from '../../support/chromium'
import { LONG_MS, proves, runs } from '../../support/proves'
import { A_PRESS_MS, aTapLedger, median, type TapLedger } from '../../support/tap-ledger'

const ROUNDS = runs(2, 200)
let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A shop whose collector is down, and a browser in it: what is tapped lives only on the device. */
async function aDeafShop() {
  const shop = await aBusyShop()
  await shop.collector.stop()
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  return { shop, context }
}

function tap(page: Page, round: number) {
  // It may never return: its page is gone before.
  return cardOf(page)
    .point(1 + (round % 5))
    .click({ delay: A_PRESS_MS })
    .catch(() => undefined)
}

/** Starts the collector again, opens one more page, and compares what arrives with what was tapped. */
async function expectAll(shop: BusyShop, context: BrowserContext, { taps }: TapLedger) {
  expect(taps.size).toBe(ROUNDS)
  await shop.collector.start()
  const after = await context.newPage()
  await after.goto(shop.site.origin)
  await expect.poll(() => shop.revisions().size, { timeout: 20_000 }).toBe(taps.size)
  expect(shop.revisions()).toEqual(taps)
}

test.each([
  ['reloaded', 'reload' as const],
  ['left for another page', { to: '/elsewhere' }],
])(
  'no answer is lost when the page is %s at the tap',
  async (what, away) => {
    const { shop, context } = await aDeafShop()
    const ledger = await aTapLedger()
    const page = await context.newPage()
    for (let round = 1; round <= ROUNDS; round++) {
      await shop.ask(page)
      await ledger.watch(page, away)
      const left = page.waitForEvent('load')
      await tap(page, round)
      await left
    }
    await expectAll(shop, context, ledger)
    proves('R03', `${ROUNDS} times ${what}: 0 lost`)
  },
  LONG_MS,
)

test(
  'no answer is lost when the tab is closed at the tap',
  async () => {
    const { shop, context } = await aDeafShop()
    let page = await context.newPage()
    const ledger = await aTapLedger(() => void page.close())
    for (let round = 1; round <= ROUNDS; round++) {
      await shop.ask(page)
      await ledger.watch(page)
      const closed = page.waitForEvent('close')
      void tap(page, round)
      await closed
      page = await context.newPage()
    }
    await expectAll(shop, context, ledger)
    proves(
      'R03',
      `${ROUNDS} times closed, a median of ${median(ledger.delays)} ms after the tap: 0 lost`,
    )
  },
  LONG_MS,
)

test(
  'no answer is lost when the process of the page crashes at the tap',
  async () => {
    const { shop, context } = await aDeafShop()
    let page = await context.newPage()
    let crash = () => {}
    const ledger = await aTapLedger(() => crash())
    for (let round = 1; round <= ROUNDS; round++) {
      await shop.ask(page)
      await ledger.watch(page)
      const devtools = await context.newCDPSession(page)
      // The command has no reply: who would send it is dead.
      crash = () => void devtools.send('Page.crash').catch(() => undefined)
      const crashed = page.waitForEvent('crash')
      void tap(page, round)
      await crashed
      const next = await context.newPage()
      await page.close()
      page = next
    }
    await expectAll(shop, context, ledger)
    proves(
      'R03',
      `${ROUNDS} times crashed, a median of ${median(ledger.delays)} ms after the tap: 0 lost`,
    )
  },
  LONG_MS,
)

test(
  'no answer is lost when the tap itself leaves the page, before the card hears of it',
  async () => {
    const rounds = runs(2, 100)
    const { shop, context } = await aDeafShop()
    const ledger = await aTapLedger()
    const page = await context.newPage()
    for (let round = 1; round <= rounds; round++) {
      await shop.ask(page)
      await ledger.watch(page)
      await page.evaluate(() => {
        addEventListener('click', () => location.assign('/elsewhere'), { capture: true })
      })
      const left = page.waitForURL('**/elsewhere')
      await tap(page, round)
      await left
    }
    await shop.collector.start()
    const after = await context.newPage()
    await after.goto(shop.site.origin)
    expect(ledger.taps.size).toBe(rounds)
    await expect.poll(() => shop.revisions().size, { timeout: 20_000 }).toBe(rounds)
    expect(shop.revisions()).toEqual(ledger.taps)
    proves('R04', `${rounds} taps that leave: 0 lost`)
  },
  LONG_MS,
)
