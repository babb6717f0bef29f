import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { STUB } from '../../demo/tag.mjs'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aCollector, type Collector } from '../support/collector'
import { complaintsOf } from '../support/oracle'
import { aFreePort, aSite, type HostPage, type Site, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

const STRICT = [
  "default-src 'none'",
  "script-src 'nonce-r4nd0m' 'strict-dynamic'",
  "connect-src 'self'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** A page whose tag posts to the site itself, which hands answers on to a real collector. */
async function aShop(page: HostPage | string) {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  site.put('/', page)
  return { site, collector }
}

async function visit(site: Site) {
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints = await complaintsOf(page)
  await page.goto(site.origin)
  return { page, complaints, card: cardOf(page) }
}

const answered = (collector: Collector) => collector.answers().filter(({ emotion }) => emotion)

test('the tag works under the strictest policy with no violation, loaded async, with calls made before', async () => {
  const { site, collector } = await aShop({
    headers: { 'content-security-policy': STRICT },
    body: `<!doctype html><html lang="en"><title>Order</title>
<script nonce="r4nd0m">${STUB}</script>
<script nonce="r4nd0m">
  window.heard = []
  window.cx.on('answer', ({ change }) => window.heard.push(change))
  window.asked = window.cx.ask('checkout', { context: { order: 'A-1' } })
</script>
<script nonce="r4nd0m" async src="/latido/cx.js" data-site="shop" data-endpoint="/v1/answers"></script>
<h1>Thank you</h1></html>`,
  })
  const { page, complaints, card } = await visit(site)

  await card.answer(5, 4)
  await card.reason(1).click()
  await card.comment.fill('Quick and clear')
  await card.done.click()
  await card.close.click()
  const asked = await page.evaluate(() => Reflect.get(window, 'asked'))
  expect(asked).toMatchObject({ outcome: 'answered', answer: { emotion: 5, ease: 4 } })
  const heard = await page.evaluate(() => Reflect.get(window, 'heard'))
  expect(heard.slice(0, 2)).toEqual([{ emotion: 5 }, { ease: 4 }])
  await expect
    .poll(() => answered(collector))
    .toMatchObject([
      { comment: 'Quick and clear', end: 'complete', context: { order: 'A-1' }, stage: 'purchase' },
    ])
  expect(await complaints.all()).toEqual([])
})

test('the tag twice on one page, with a stand-in kept from before, asks once and counts once', async () => {
  const tag =
    '<script async src="/latido/cx.js" data-site="shop" data-endpoint="/v1/answers"></script>'
  const { site, collector } = await aShop(
    `<!doctype html><html lang="es"><title>Pedido</title><script>${STUB};window.early = window.cx</script>${tag}${tag}${tag}</html>`,
  )
  const { page, complaints, card } = await visit(site)
  await page.waitForFunction('!Array.isArray(window.cx.q)')

  const results = page.evaluate(() => {
    const early = Reflect.get(window, 'early') as typeof window.cx
    return Promise.all([early.ask('checkout'), window.cx.ask('checkout')])
  })
  await card.answer(2, 3)
  await card.done.click()
  await card.close.click()
  expect((await results).map(({ outcome }) => outcome).sort()).toEqual(['answered', 'suppressed'])
  await expect
    .poll(() => answered(collector))
    .toMatchObject([{ emotion: 2, ease: 3, locale: 'es' }])
  expect(collector.answers()).toHaveLength(1)
  expect(await complaints.all()).toEqual([])
})

test.each([
  'landing',
  'checkout',
  'help-center',
  'awareness',
  'consideration',
  'purchase',
  'use',
  'loyalty',
])('cx.ask("%s") works with no configuration', async (name) => {
  const { site, collector } = await aShop(withTag({ 'data-endpoint': '/v1/answers' }))
  const { page, complaints, card } = await visit(site)
  await page.waitForFunction('window.cx')
  await page.evaluate((touchpoint) => void window.cx.ask(touchpoint), name)
  await card.point(3).click()

  await expect.poll(() => answered(collector)).toMatchObject([{ touchpoint: name, emotion: 3 }])
  expect(await complaints.all()).toEqual([])
})

test('a page with no code asks when half of it has been seen, and not before', async () => {
  const tall = '<main style="height:4000px"></main>'
  const tag = { 'data-endpoint': '/v1/answers', 'data-ask': 'landing', 'data-when': 'scroll:50' }
  const { site } = await aShop(withTag(tag, tall))
  const { page, card } = await visit(site)
  await page.waitForFunction('window.cx')
  await page.mouse.wheel(0, 300)
  await page.waitForFunction('scrollY > 0')
  expect((await page.evaluate(() => window.cx.why('landing'))).wouldAsk).toBe(true)
  expect(await card.question.count()).toBe(0)
  await page.mouse.wheel(0, 3000)
  await card.point(1).waitFor()
})

test('destroy leaves the page as it was found', async () => {
  const { site } = await aShop(
    withTag({ 'data-endpoint': '/v1/answers' }, '<cx-ask touchpoint="help-center"></cx-ask>'),
  )
  const { page, complaints, card } = await visit(site)
  await card.question.waitFor()
  const result = page.evaluate(() => window.cx.ask('checkout'))
  await page.locator('cx-card').waitFor({ state: 'attached' })
  await page.evaluate(() => window.cx.destroy())

  expect(await result).toMatchObject({ outcome: 'ignored' })
  expect(await page.evaluate(() => 'cx' in window)).toBe(false)
  expect(await page.locator('cx-card').count()).toBe(0)
  expect(await card.question.count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('popover')
  expect(await complaints.all()).toEqual([])
})

test.each<Record<string, string>>([{}, { 'data-config': '/cx.json' }])(
  'until a question opens, a page with %j loads the tag and, once it is idle, what delivers',
  async (attributes) => {
    const { site } = await aShop(withTag({ 'data-endpoint': '/v1/answers', ...attributes }))
    site.put('/cx.json', { body: '{}', headers: { 'content-type': 'application/json' } })
    const { page } = await visit(site)
    await page.waitForFunction('window.cx')
    expect((await page.evaluate(() => window.cx.why('checkout'))).wouldAsk).toBe(true)
    await page.evaluate(() => window.cx.flush())
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.split('/latido/')[1]),
    )
    expect(loaded.filter(Boolean).sort()).toEqual([
      'cx.js',
      expect.stringMatching(/^delivering-[\w-]{8}\.js$/),
    ])
  },
)
