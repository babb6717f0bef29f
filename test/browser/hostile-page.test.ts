import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aCollector } from '../support/collector'
import { aFreePort, aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A page that asks about the checkout, with what the configuration says of it. */
async function asked(touchpoint: object = {}, more = '', config: object = {}) {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  site.put('/cx.json', {
    body: JSON.stringify({ ...config, touchpoints: { checkout: touchpoint } }),
    headers: { 'content-type': 'application/json' },
  })
  site.put('/', withTag({ 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' }, more))
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  // Kept in an object: a promise itself would be waited for.
  const asking = await page.evaluateHandle(() => ({ result: window.cx.ask('checkout') }))
  const card = cardOf(page)
  await card.point(1).waitFor()
  return { page, card, collector, errors, result: () => asking.evaluate(({ result }) => result) }
}

/** Takes the card away now, and at once whenever it comes back. */
async function refuseCard(page: Page) {
  await page.evaluate(() => {
    const refused: Element[] = []
    const refuse = () => {
      const card = document.querySelector('cx-card')
      if (!card) return
      refused.push(card)
      card.remove()
    }
    Object.assign(window, { refused })
    new MutationObserver(refuse).observe(document.documentElement, { childList: true })
    refuse()
  })
}

/** How often the page has taken the card away. */
const refusals = (page: Page) => page.evaluate(() => Reflect.get(window, 'refused').length)

test('a card that the page always takes away comes back three times, is ignored, and the next ask may open', async () => {
  const { page, collector, errors, result } = await asked()
  await refuseCard(page)
  expect(await result()).toEqual({ outcome: 'ignored' })
  expect(await refusals(page)).toBe(4)
  await expect.poll(() => collector.answers()).toMatchObject([{ end: 'ignored', rev: 1 }])
  expect((await page.evaluate(() => window.cx.why('checkout'))).reasons).not.toContain('open')
  expect(errors).toEqual([])
})

test('a card that the page always takes away after a tap keeps that answer', async () => {
  const { page, card, collector, result } = await asked()
  await card.point(2).click()
  await refuseCard(page)
  expect(await result()).toMatchObject({ outcome: 'answered', answer: { emotion: 2, rev: 1 } })
  await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 2, end: 'open', rev: 1 }])
})

test('a card in a dialog that the page removes comes back, and the answer goes on', async () => {
  const { page, card, collector } = await asked({}, '<dialog><button>Inside</button></dialog>')
  await page.evaluate(() => document.querySelector('dialog')?.showModal())
  await card.point(2).click()
  await page.locator('dialog cx-card').waitFor()
  await page.evaluate(() => document.querySelector('dialog')?.remove())
  await card.point(4).filter({ hasText: /\w/ }).click()
  await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 2, ease: 4 }])
})

test('a card outlives the replacement of the whole page', async () => {
  const { page, card, collector } = await asked()
  await card.point(2).click()
  await page.evaluate(() => {
    const fresh = document.createElement('html')
    fresh.append(document.createElement('body'))
    document.replaceChild(fresh, document.documentElement)
  })
  await card.point(4).filter({ hasText: /\w/ }).click()
  await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 2, ease: 4 }])
})

test('a page is printed without the card', async () => {
  const { page, card } = await asked()
  await page.emulateMedia({ media: 'print' })
  expect(await card.question.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  expect(await card.question.isVisible()).toBe(true)
})

test('every face can be tapped, however tall the letters of the brand’s font are', async () => {
  const tall = `<style>@font-face {
    font-family: Tall; src: local('DejaVu Sans'), local('Liberation Sans'), local('Noto Sans');
    ascent-override: 300%; descent-override: 200%; size-adjust: 150%
  }</style>`
  const { page, card, collector } = await asked({}, tall, { theme: { font: 'Tall' } })
  await page.evaluate(() => document.fonts.ready)
  await card.answer(1, 3)
  await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 1, ease: 3 }])
})

test('a label without an end stays inside the card, in the middle of its button', async () => {
  const label = 'W'.repeat(300)
  const reasons = [{ id: 'long', label }]
  const { page, card } = await asked({ emotion: label, reasons, recovery: { url: '/help', label } })
  const section = page.locator('section[part="card"]')
  const beyond = () => section.evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(await beyond()).toBe(0)
  await card.answer(1, 1)
  await card.reason(1).click()
  expect(await beyond()).toBe(0)
  await card.done.click()
  await card.help.waitFor()
  expect(await beyond()).toBe(0)
  expect(await card.help.evaluate((link) => getComputedStyle(link).textAlign)).toBe('center')
})

test('where a page has broken the lists of the language since, nothing is asked, and nothing throws into it', async () => {
  const { page, card, collector, errors } = await asked()
  await card.point(2).click()
  const asking = await page.evaluate(async () => {
    window.cx.close()
    const names = ['push', 'flat', 'flatMap', 'find', 'some', 'every', 'slice', 'sort', 'join']
    const methods = names.map((name) => [name, Reflect.get(Array.prototype, name)])
    const broken = () => {
      throw new Error('replaced')
    }
    for (const name of names) Object.assign(Array.prototype, { [name]: broken })
    const result = await window.cx.ask('landing')
    await window.cx.flush()
    Object.assign(Array.prototype, Object.fromEntries(methods))
    return result
  })
  expect(asking).toEqual({ outcome: 'suppressed', reason: 'unavailable' })
  expect(errors).toEqual([])
  await page.reload()
  await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 2 }])
})

test('where a page breaks the lists of the language while the journal is read, the flush ends all the same', async () => {
  const { page, card, collector, errors } = await asked()
  await page.route('**/v1/answers', (route) => route.fulfill({ status: 503 }))
  await card.point(2).click()
  // Now the database is open, and the answer lies in it.
  await page.evaluate(() => window.cx.flush())
  await page.evaluate(async () => {
    const methods = ['flat', 'flatMap', 'slice', 'sort', 'find', 'some'] as const
    const whole = methods.map((name) => [name, Array.prototype[name]])
    const broken = () => {
      throw new Error('replaced')
    }
    const { getAll } = IDBObjectStore.prototype
    IDBObjectStore.prototype.getAll = function () {
      for (const name of methods) Object.assign(Array.prototype, { [name]: broken })
      return getAll.call(this)
    }
    await window.cx.flush()
    Object.assign(Array.prototype, Object.fromEntries(whole))
    IDBObjectStore.prototype.getAll = getAll
  })
  expect(errors).toEqual([])
  await page.unroute('**/v1/answers')
  await page.evaluate(() => window.cx.flush())
  await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 2 }])
})
