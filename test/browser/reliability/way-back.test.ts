import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { aShopBehindProxy } from '../../support/busy-shop'
import { cardOf } from '../../support/card'
import { launchWithWayBack } from '../../support/chromium'
import { proves } from '../../support/proves'
import { aSite, withTag } from '../../support/site'

declare global {
  interface Window {
    /** The page has come back as it was. */
    isBack?: boolean
    /** Types of event that are listened to. */
    listenedTo: Set<string>
  }
}

let browser: Browser

beforeAll(async () => {
  browser = await launchWithWayBack()
})

afterAll(() => browser.close())

/** A tab that writes down what is listened to, and whether a page of it has come back as it was. */
async function aTab(): Promise<Page> {
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  await context.addInitScript(() => {
    window.listenedTo = new Set()
    const { addEventListener } = EventTarget.prototype
    EventTarget.prototype.addEventListener = function (type: string, ...rest: unknown[]) {
      window.listenedTo.add(type)
      return Reflect.apply(addEventListener, this, [type, ...rest])
    }
    window.addEventListener('pageshow', ({ persisted }) => {
      window.isBack = persisted
    })
  })
  return context.newPage()
}

/** Goes on to another page, and comes back the way a person does. */
async function leaveAndReturn(page: Page) {
  await page.evaluate(() => {
    location.href = '/next'
  })
  await page.waitForURL('**/next')
  await page.evaluate(() => history.back())
  await page.waitForFunction('window.isBack !== undefined && document.title !== "Next"')
  expect(await page.evaluate(() => window.isBack)).toBe(true)
}

test('a page with an open card and an answer on its way comes back as it was, and goes on', async () => {
  const shop = await aShopBehindProxy(1)
  shop.site.put('/next', '<title>Next</title>')
  shop.proxy.sever()
  const page = await aTab()
  await shop.ask(page)
  const failed = page.evaluate(() => new Promise((tell) => window.cx.on('undelivered', tell)))
  await cardOf(page).point(2).click()
  await failed

  await leaveAndReturn(page)
  const listenedTo = await page.evaluate(() => [...window.listenedTo])
  expect(listenedTo).toContain('pagehide')
  expect(listenedTo.filter((type) => type.includes('unload'))).toEqual([])
  shop.proxy.heal()
  await page.getByRole('radio').filter({ hasText: /\p{L}/u }).nth(4).click()
  await expect.poll(() => [...shop.revisions().values()], { timeout: 20_000 }).toEqual([2])
  expect(shop.collector.answers()).toMatchObject([{ emotion: 2, ease: 5 }])
  proves(
    'R19',
    'left with an open card and an unsent answer: back as it was, answered to its end, there once; 0 listeners of unload or beforeunload',
  )
})

test('an answer that waits goes out when its page comes back, though nobody touches it', async () => {
  const shop = await aShopBehindProxy(1)
  shop.site.put('/next', '<title>Next</title>')
  shop.proxy.sever()
  const page = await aTab()
  await shop.ask(page)
  await cardOf(page).answer(4, 4)
  await page.evaluate(() => window.cx.close())
  await page.evaluate(() => {
    location.href = '/next'
  })
  await page.waitForURL('**/next')
  shop.proxy.heal()
  await page.evaluate(() => history.back())
  await expect.poll(() => [...shop.revisions().values()], { timeout: 20_000 }).toEqual([2])
  expect(await page.evaluate(() => window.isBack)).toBe(true)
})

test('a page that is left while its answer is on the way comes back as it was', async () => {
  const shop = await aShopBehindProxy(1)
  shop.site.put('/next', '<title>Next</title>')
  shop.proxy.hang()
  const page = await aTab()
  await shop.ask(page)
  const sent = page.waitForRequest('**/v1/answers')
  await cardOf(page).point(2).click()
  await sent
  await leaveAndReturn(page)
  await page.getByRole('radio').filter({ hasText: /\p{L}/u }).first().waitFor()
  proves('R19', 'left while its answer was on the way: back as it was')
})

test('triggers go on where they were when their page comes back', async () => {
  const site = await aSite()
  const config = { touchpoints: { landing: { when: [{ on: 'scroll', percent: 50 }] } } }
  site.put('/next', '<title>Next</title>')
  site.put(
    '/',
    withTag(
      { 'data-endpoint': '/v1/answers', 'data-config': '#own' },
      `<script type="application/json" id="own">${JSON.stringify(config)}</script><div style="height:400vh"></div>`,
    ),
  )
  const page = await aTab()
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  await page.evaluate(() => window.cx.why('landing'))
  await leaveAndReturn(page)
  expect(await cardOf(page).question.count()).toBe(0)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await cardOf(page).point(1).waitFor()
})
