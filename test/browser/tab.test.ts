import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { LOCALES } from '../../src/model/locales'
import { npmParts } from '../../src/sdk/npm-parts'
import { barriersOn } from '../support/barriers'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aCollector } from '../support/collector'
import { complaintsOf } from '../support/oracle'
import { aFreePort, aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

interface Own {
  lang?: string
  /** The tab of the configuration; the tag's attribute where there is none. */
  tab?: object
  more?: string
}

/** A page of the brand with a handle about the help center on its edge. */
async function visit({
  lang = 'en',
  tab,
  more = '',
  ...options
}: BrowserContextOptions & Own = {}) {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  const headers = { 'content-type': 'application/json' }
  site.put('/cx.json', { body: JSON.stringify({ tab }), headers })
  const attributes: Record<string, string> = tab
    ? { 'data-config': '/cx.json' }
    : { 'data-tab': 'help-center' }
  const html = withTag({ 'data-endpoint': '/v1/answers', ...attributes }, more)
  site.put('/', html.replace('lang="en"', `lang="${lang}"`))
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints = await complaintsOf(page)
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  return {
    page,
    site,
    card: cardOf(page),
    handle: page.locator('[part="tab"]'),
    collector,
    complaints,
  }
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement
    return (
      inside?.getAttribute('aria-label') ?? inside?.textContent ?? document.activeElement?.tagName
    )
  })

test('a tap opens the question in place of the handle, and closing brings the handle back', async () => {
  const { page, card, handle, collector, complaints } = await visit()
  expect(await handle.textContent()).toBe('Feedback')
  await handle.click()
  await card.question.waitFor()
  await handle.waitFor({ state: 'hidden' })
  const box = await page.locator('section[part="card"]').boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(1280 - 16)
  expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(400, 0)
  await card.answer(4, 5)
  await card.done.waitFor()
  await card.close.click()
  await handle.waitFor()
  expect(await page.locator('cx-card').count()).toBe(0)
  await expect
    .poll(() => collector.answers())
    .toMatchObject([{ touchpoint: 'help-center', source: 'tab', emotion: 4, ease: 5 }])
  expect(await complaints.all()).toEqual([])
})

test('by keyboard alone: Tab reaches it, Enter opens, the focus goes in, Escape closes and it is back', async () => {
  const { page, card, handle } = await visit()
  await handle.waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Feedback')
  await page.keyboard.press('Enter')
  await card.question.waitFor()
  await expect.poll(() => focused(page)).toBe('Very bad')
  await page.keyboard.press('Escape')
  await handle.waitFor()
  expect(await focused(page)).toBe('Feedback')
  await page.keyboard.press('Space')
  await expect.poll(() => focused(page)).toBe('Very bad')
})

test('by touch on a phone: the handle is at least 44 px, and the card is the sheet', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
  const { page, handle, card } = await visit(phone)
  const box = await handle.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await handle.tap()
  await card.question.waitFor()
  const sheet = await page.locator('section[part="card"]').boundingBox()
  expect(sheet).toMatchObject({ x: 0, width: 390 })
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(844)
  await card.close.tap()
  await handle.waitFor()
})

test('it never counts as a prompt: no limit holds it back, and it holds back nothing', async () => {
  const { page, handle, card, collector } = await visit()
  for (const emotion of [1, 5]) {
    await handle.click()
    await card.answer(emotion, 3)
    await card.close.click()
    await card.question.waitFor({ state: 'detached' })
  }
  await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 1 }, { emotion: 5 }])
  expect(await page.evaluate(() => window.cx.why('help-center'))).toEqual({
    wouldAsk: true,
    reasons: [],
  })
  await page.reload()
  await page.waitForFunction('window.cx')
  expect(await page.evaluate(() => window.cx.why('help-center'))).toMatchObject({ wouldAsk: true })
})

test('when the page goes into another language the handle goes with it, also to the other edge', async () => {
  const { page, handle, complaints } = await visit()
  await handle.waitFor()
  const speak = (lang: string) =>
    page.evaluate((to) => document.documentElement.setAttribute('lang', to), lang)
  const word = async (lang: string) => (await npmParts.words(lang)).tab

  await speak('es-MX')
  await expect.poll(() => handle.textContent()).toBe(await word('es'))
  await speak('ar')
  await expect.poll(() => handle.textContent()).toBe(await word('ar'))
  expect((await handle.boundingBox())?.x).toBe(0)
  expect(await page.locator('cx-tab').count()).toBe(1)
  expect(await complaints.all()).toEqual([])
})

test('a language that changes while its card is open waits for the handle to be back', async () => {
  const { page, card, handle } = await visit()
  await handle.click()
  await card.point(4).click()
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'es'))
  expect(await handle.count()).toBe(1)
  expect(await handle.isVisible()).toBe(false)
  await card.close.click()
  await expect.poll(() => handle.textContent()).toBe((await npmParts.words('es')).tab)
  expect(await handle.isVisible()).toBe(true)
})

test('a prompt that is open gives way to what the person wants to say', async () => {
  const { page, handle, card } = await visit()
  await handle.waitFor()
  await page.evaluate(() => {
    Reflect.set(window, 'asked', window.cx.ask('checkout'))
  })
  await card.question.waitFor()
  await handle.click()
  await expect
    .poll(() => card.question.textContent())
    .toBe('How do you feel after checking our help center?')
  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toEqual({ outcome: 'ignored' })
  expect(await page.locator('cx-card').count()).toBe(1)
})

test('the page without a handle loads nothing of it, and destroy takes it away for good', async () => {
  const { page, site, handle } = await visit()
  await handle.waitFor()
  await page.evaluate(() => window.cx.destroy())
  expect(await page.locator('cx-tab').count()).toBe(0)
  site.put('/', withTag({ 'data-endpoint': '/v1/answers' }))
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.reload()
  await page.waitForFunction('window.cx')
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  expect(loaded).toContain('/latido/cx.js')
  expect(loaded.filter((path) => path.includes('/tab-'))).toEqual([])
})

describe.each<[lang: string, edge: string, at: 'left' | 'right', rotate: string]>([
  ['en', 'end', 'right', 'none'],
  ['en', 'start', 'left', '180deg'],
  ['ar', 'end', 'left', '180deg'],
  ['ar', 'start', 'right', 'none'],
  ['ja', 'start', 'left', 'none'],
])('in %s on the %s edge', (lang, edge, at, rotate) => {
  test(`it stands at the ${at} in the middle, and its card comes there`, async () => {
    const { page, handle, card } = await visit({ lang, tab: { touchpoint: 'checkout', edge } })
    const box = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    expect(at === 'left' ? box.x : box.x + box.width).toBe(at === 'left' ? 0 : 1280)
    expect(box.y + box.height / 2).toBeCloseTo(400, 0)
    expect(box.height).toBeGreaterThan(box.width)
    const turned = handle.locator('span').evaluate((word) => getComputedStyle(word).rotate)
    expect(await turned).toBe(rotate)
    await handle.click()
    await card.question.waitFor()
    const stands = await page.locator('section[part="card"]').boundingBox()
    if (at === 'left') expect(stands?.x).toBe(16)
    else expect((stands?.x ?? 0) + (stands?.width ?? 0)).toBe(1280 - 16)
  })
})

test('on the bottom edge it stands at the end, and its card above it', async () => {
  const tab = {
    touchpoint: 'checkout',
    edge: 'bottom',
    label: { en: 'Your view', es: 'Tu opinión' },
  }
  const { handle, page } = await visit({ tab })
  expect(await handle.textContent()).toBe('Your view')
  const box = await handle.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(800)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(1280 - 24)
  await handle.click()
  const card = await page.locator('section[part="card"]').boundingBox()
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBe(800 - 16)
})

test.each(LOCALES)('in %s it says its word in whole', async (lang) => {
  const { handle } = await visit({ lang })
  const { tab } = await npmParts.words(lang)
  expect(await handle.getAttribute('lang')).toBe(lang)
  expect(await handle.textContent()).toBe(tab)
  const isCut = await handle
    .locator('span')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
  expect(isCut).toBe(false)
})

test('it moves into a dialog of the page with the card, and back', async () => {
  const dialog = '<dialog><p>Pick a size</p><button>M</button></dialog>'
  const { page, handle, card } = await visit({ more: dialog })
  await handle.waitFor()
  await page.evaluate(() => document.querySelector('dialog')?.showModal())
  await page.locator('dialog > cx-tab').waitFor()
  await handle.click()
  await card.point(4).click()
  await page.evaluate(() => document.querySelector('dialog')?.close())
  await page.locator('html > cx-tab').waitFor({ state: 'attached' })
})

test('on paper there is no handle', async () => {
  const { page, handle } = await visit()
  await handle.waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await handle.isVisible()).toBe(false)
})

test('a touchpoint that nobody knows is told, and there is no handle', async () => {
  const { page, complaints } = await visit({ tab: { touchpoint: 'chekout' } })
  await expect
    .poll(() => complaints.all())
    .toEqual([expect.stringContaining('no touchpoint "chekout"')])
  expect(await page.locator('cx-tab').count()).toBe(0)
})

describe.each<[string, BrowserContextOptions]>([
  ['in light', { colorScheme: 'light' }],
  ['in dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
])('the handle %s', (_setting, options) => {
  test('has no barrier that axe knows, closed and open', async () => {
    const { page, handle, card } = await visit(options)
    await handle.waitFor()
    expect(await barriersOn(page)).toEqual([])
    await handle.click()
    await card.question.waitFor()
    expect(await barriersOn(page)).toEqual([])
  })
})
