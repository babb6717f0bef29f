import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { JourneyMap } from '../../../src/report/map'
import { aShopBehindProxy } from '../../support/busy-shop'
import { launchChromium } from '../../support/chromium'
import { LONG_MS, proves } from '../../support/proves'

const DAY_MS = 86_400_000
const EXPIRED = 4
let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A device that visits the shop again and again, and a clock that goes by between. */
async function aDevice() {
  const shop = await aShopBehindProxy(1)
  const context = await browser.newContext()
  onTestFinished(() => context.close())

  return {
    ...shop,
    /** Gives answers on a visit so many days from now; ends when they have been tried. */
    async visit(day: number, answers: number, refused?: 422) {
      const page = await context.newPage()
      if (refused) {
        await page.route('**/v1/answers', (route) => route.fulfill({ status: refused }))
      }
      await page.addInitScript((ms) => {
        const { now } = Date
        Date.now = () => now() + ms
      }, day * DAY_MS)
      await page.goto(shop.site.origin)
      await page.waitForFunction('window.cx')
      await page.evaluate(async (answers) => {
        for (let i = 0; i < answers; i++) {
          await window.cx.record('checkout', { emotion: 4, ease: 2 })
        }
        await window.cx.flush()
      }, answers)
      await page.close()
    },
    async lost() {
      const map = await fetch(`${shop.collector.url}/v1/journey?site=shop`, {
        headers: { authorization: `Bearer ${shop.collector.token}` },
      })
      const { reach }: JourneyMap = await map.json()
      return reach?.lost
    },
  }
}

test(
  'what a page gives up after its last day is at the collector, each answer once with its cause',
  async () => {
    const device = await aDevice()
    device.proxy.sever()
    await device.visit(0, EXPIRED)
    await device.visit(31, 0)
    await device.visit(39, 0)
    await device.visit(39, 1, 422)
    device.proxy.heal()
    await device.visit(48, 1)
    await expect.poll(() => device.revisions().size, { timeout: 20_000 }).toBe(1)
    await device.visit(48, 1)
    await expect.poll(() => device.revisions().size, { timeout: 20_000 }).toBe(2)

    const causes = [
      { cause: 'expired', n: EXPIRED },
      { cause: '422', n: 1 },
    ]
    expect(await device.lost()).toEqual({ n: EXPIRED + 1, causes })
    proves(
      'R21',
      `Chromium and the collector: ${EXPIRED} too old and 1 refused for good, ${EXPIRED + 1} counted there`,
    )
  },
  LONG_MS,
)
