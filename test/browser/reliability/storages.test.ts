import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { aShopBehindProxy } from '../../support/busy-shop'
import { cardOf } from '../../support/card'
import { launchChromium } from '../../support/chromium'
import { DEVICES } from '../../support/devices'
import { proves } from '../../support/proves'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

test.each(Object.entries(DEVICES))(
  'an answer on a device %s arrives after a failed try, in the same page view, and once',
  async (name, device) => {
    const shop = await aShopBehindProxy(1)
    const context = await browser.newContext()
    onTestFinished(() => context.close())
    await context.addInitScript(device)
    const page = await context.newPage()
    const errors: unknown[] = []
    page.on('pageerror', (error) => errors.push(error))
    shop.proxy.sever()
    await shop.ask(page)
    const failed = page.evaluate(() => new Promise((tell) => window.cx.on('undelivered', tell)))
    await cardOf(page).answer(5, 4)
    await failed
    shop.proxy.heal()

    await expect.poll(() => [...shop.revisions().values()], { timeout: 20_000 }).toEqual([2])
    expect(errors).toEqual([])
    if (name === 'whose localStorage is full') {
      // The page can still replace what it has there.
      await page.evaluate(() => {
        const [key = ''] = Object.keys(localStorage)
        localStorage.setItem(key, 'y'.repeat(localStorage.getItem(key)?.length ?? 0))
      })
    }
    proves(name === 'that denies every storage' ? 'R22' : 'R17', `a device ${name}: delivered`)
  },
)

test('nothing is written anywhere by a page that nobody acts on', async () => {
  const shop = await aShopBehindProxy(1)
  shop.proxy.heal()
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  await context.addInitScript(() => {
    const calls: string[] = []
    Object.assign(window, { calls })
    for (const [type, name] of [
      [Storage.prototype, 'setItem'],
      [IDBObjectStore.prototype, 'put'],
      [IDBDatabase.prototype, 'createObjectStore'],
    ] as const) {
      const native = Reflect.get(type, name)
      Reflect.set(type, name, function (this: object, ...args: unknown[]) {
        calls.push(name)
        return native.apply(this, args)
      })
    }
  })
  const page = await context.newPage()
  await shop.ask(page)
  await page.evaluate(() => window.cx.close())
  expect(await page.evaluate('calls')).toEqual([])
})
