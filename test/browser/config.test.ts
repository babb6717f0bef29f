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

const QUESTION = 'How was the unboxing?'
const CONFIG = {
  endpoint: '/v1/answers',
  limits: { perSession: 9, gapDays: 0, touchpointDays: 0 },
  touchpoints: { unboxing: { stage: 'use', emotion: QUESTION } },
}

/** A page whose configuration is a file of its site, and what the site was asked for. */
async function visit(before = '', config = '/cx.json') {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  const put = (content: object | string, etag = '"1"') =>
    site.put('/cx.json', {
      body: typeof content === 'string' ? content : JSON.stringify(content),
      headers: { 'content-type': 'application/json', etag },
    })
  put(CONFIG)
  site.put('/', before + withTag({ 'data-config': config }))
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  return { site, collector, put, page, card: cardOf(page) }
}

const ask = (page: Page) => page.evaluate(() => void window.cx.ask('unboxing'))
const reasons = async (page: Page) => (await page.evaluate(() => window.cx.why('unboxing'))).reasons
const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage))

test('a configuration in an element of the page works like one in a file', async () => {
  const script = `<script type="application/json" id="own">${JSON.stringify(CONFIG)}</script>`
  const { page, card } = await visit(script, '#own')
  await ask(page)
  await card.question.filter({ hasText: QUESTION }).waitFor()
})

test('a file that is broken later asks on as it was, for whoever has acted', async () => {
  const { page, put, card, collector } = await visit()
  await ask(page)
  await card.answer(4, 4)
  await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 4, ease: 4 }])
  put('{ "touchpoints": ', '"2"')
  await page.reload()
  await ask(page)
  await card.question.filter({ hasText: QUESTION }).waitFor()
})

test('who has not acted has nothing of it on the device, and the bank asks where the file is broken', async () => {
  const { page, put, card } = await visit()
  await ask(page)
  await card.question.filter({ hasText: QUESTION }).waitFor()
  expect(await keys(page)).toEqual([])
  put('{ "endpoint": ', '"2"')
  await page.reload()
  expect(await reasons(page)).toEqual(['unknown-touchpoint'])
  await page.evaluate(() => void window.cx.ask('checkout'))
  await card.point(1).waitFor()
})

test('what is kept follows the file, so that an old one never comes back', async () => {
  const { page, put, card, collector } = await visit()
  await ask(page)
  await card.answer(4, 4)
  await expect.poll(() => collector.answers()).toHaveLength(1)
  const newer = 'What about the box?'
  put({ ...CONFIG, touchpoints: { unboxing: { stage: 'use', emotion: newer } } }, '"2"')
  await page.reload()
  await page.waitForFunction(
    (text) => localStorage.getItem('cx:config:/cx.json')?.includes(text),
    newer,
  )
  put('oops', '"3"')
  await page.reload()
  await ask(page)
  await card.question.filter({ hasText: newer }).waitFor()
})

test('switched off, it asks nothing from the next page view on', async () => {
  const { page, put } = await visit()
  expect(await reasons(page)).toEqual([])
  put({ ...CONFIG, enabled: false }, '"2"')
  await page.reload()
  expect(await reasons(page)).toEqual(['disabled'])
})

test('a file is asked for with the tag that it last came with, so that it need not be sent again', async () => {
  const { page } = await visit()
  const asked: (string | undefined)[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/cx.json'))
      void request.allHeaders().then((headers) => asked.push(headers['if-none-match']))
  })
  await page.reload()
  await expect.poll(() => asked).toEqual(['"1"'])
  expect(await reasons(page)).toEqual([])
})

test('a file that does not come within two seconds is not waited for', async () => {
  const { page, card } = await visit()
  await page.route('**/cx.json', () => {})
  const started = page.waitForRequest('**/cx.json')
  await page.reload()
  await started
  await page.evaluate(() => void window.cx.ask('checkout'))
  await card.point(1).waitFor()
})
