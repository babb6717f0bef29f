import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type CardOnPage, cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aCollector } from '../support/collector'
import { aFreePort, aSite, withTag } from '../support/site'

const VIEWPORT = { width: 390, height: 844 }
const BANK_QUESTION = 'How do you feel after placing your order?'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A page that may ask about the checkout, with what a marketer has written about it. */
async function visit(checkout: object, tag: Record<string, string> = {}) {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  site.put('/cx.json', {
    body: JSON.stringify({ touchpoints: { checkout } }),
    headers: { 'content-type': 'application/json' },
  })
  const attributes = { 'data-endpoint': '/v1/answers', 'data-config': '/cx.json', ...tag }
  site.put('/', withTag(attributes))
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const told: string[] = []
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  return { page, collector, card: cardOf(page), told, errors }
}

async function asked(checkout: object, tag: Record<string, string> = {}) {
  const visited = await visit(checkout, tag)
  await visited.page.evaluate(() => void window.cx.ask('checkout'))
  await visited.card.point(1).waitFor()
  return visited
}

/** The card has words, is wholly in the viewport, and its sides do not scroll. */
async function expectFits(page: Page, card: CardOnPage) {
  expect((await card.question.textContent())?.trim()).not.toBe('')
  const section = page.locator('section[part="card"]')
  const box = await section.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(VIEWPORT.width)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(VIEWPORT.height)
  expect(await section.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0)
}

/** Goes from the first question to the end, and looks at every step. */
async function goThrough(page: Page, card: CardOnPage) {
  await expectFits(page, card)
  await card.point(2).click()
  await page.locator('.ease').waitFor()
  await expectFits(page, card)
  await card.point(1).click()
  await card.done.waitFor()
  await expectFits(page, card)
  await card.done.click()
  await page.locator('.end').waitFor()
  await expectFits(page, card)
}

const LONG = 'Delivery '.repeat(12_500)
const HTML = '<img src=x onerror="window.hacked=1"><b>Bold</b>'
const reasons = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `r${n}`, label: `Reason ${n}` }))

describe.each<[what: string, checkout: object, told: RegExp | undefined]>([
  [
    'an empty question',
    { emotion: '', ease: '' },
    /checkout\.emotion: expected .*\n?.*checkout\.ease: expected/,
  ],
  [
    'labels of 100 000 characters',
    {
      emotion: LONG,
      ease: LONG,
      reasons: [{ id: 'long', label: LONG }],
      recovery: { url: '/help', label: LONG },
    },
    undefined,
  ],
  [
    'labels that are HTML',
    {
      emotion: HTML,
      ease: HTML,
      reasons: [{ id: 'html', label: HTML }],
      recovery: { url: '/help', label: HTML },
    },
    undefined,
  ],
  [
    'a link that is a script',
    { recovery: { url: 'javascript:window.hacked=1', label: 'Help' } },
    /checkout\.recovery\.url: expected a link.*received "javascript:/,
  ],
  ['no reasons', { reasons: [] }, undefined],
  ['40 reasons', { reasons: reasons(40) }, undefined],
  ['reasons that are none', { reasons: [null, 7, {}, { id: '' }] }, /checkout\.reasons\[0\]/],
  ['everything of a wrong kind', { emotion: 1, ease: [], reasons: 'x', recovery: 9 }, /expected/],
])('%s', (_what, checkout, message) => {
  test('leaves a whole card that can be answered to the end', async () => {
    const { page, card, collector, told, errors } = await asked(checkout)
    await goThrough(page, card)
    await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 2, ease: 1 }])
    expect(errors).toEqual([])
    expect(told).toEqual(message ? [expect.stringMatching(message)] : [])
  })
})

test('an empty question asks what the bank knows', async () => {
  const { card } = await asked({ emotion: '' })
  expect(await card.question.textContent()).toBe(BANK_QUESTION)
})

test('HTML in a label is text: nothing of it is made or runs', async () => {
  const recovery = { url: '/help', label: HTML }
  const { page, card } = await asked({
    emotion: HTML,
    ease: HTML,
    reasons: [{ id: 'a', label: HTML }],
    recovery,
  })
  expect(await card.question.textContent()).toBe(HTML)
  await goThrough(page, card)
  expect(await card.help.textContent()).toBe(HTML)
  expect(await page.locator('cx-card img, cx-card b').count()).toBe(0)
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
})

test('a link that is a script is never offered', async () => {
  const { page, card } = await asked({ recovery: { url: 'JavaScript:window.hacked=1' } })
  await goThrough(page, card)
  expect(await card.help.count()).toBe(0)
})

test('no reasons of its own leave those of the bank, and of 40 each can be reached', async () => {
  const none = await asked({ reasons: [] })
  await none.card.answer(2, 2)
  await none.card.reason(1).waitFor()

  const { card } = await asked({ reasons: reasons(40) })
  await card.answer(2, 2)
  await card.reason(40).click()
  expect(await card.reason(40).getAttribute('aria-pressed')).toBe('true')
})

test.each(['tlh', 'xx-YY', 'not a language', '-', '👍'])(
  'in a language that does not exist, "%s", the card asks in that of the page',
  async (locale) => {
    const { page, card, errors } = await asked({}, { 'data-locale': locale })
    expect(await card.question.textContent()).toBe(BANK_QUESTION)
    expect(await page.locator('section[part="card"]').getAttribute('lang')).toBe('en')
    expect(errors).toEqual([])
  },
)

test.each([
  'cx.ask()',
  'cx.ask(null)',
  'cx.ask(42)',
  'cx.ask({})',
  'cx.ask("")',
  'cx.ask("__proto__")',
  'cx.ask("constructor")',
  'cx.ask("x".repeat(1e6))',
  'cx.record()',
  'cx.record("checkout")',
  'cx.record("checkout", { emotion: "5" })',
])('%s resolves as suppressed, is told, and shows nothing', async (call) => {
  const { page, card, told, errors } = await visit({})
  expect(await page.evaluate(call)).toMatchObject({ outcome: 'suppressed' })
  await expect.poll(() => told.length).toBe(1)
  expect(await card.question.count()).toBe(0)
  expect(errors).toEqual([])
})

test.each([
  'cx.ask("checkout", { locale: 5 })',
  'cx.ask("checkout", { context: "order" })',
  'cx.ask("checkout", { anchor: 7 })',
  'cx.ask("checkout", null)',
  'cx.on("answer", 5); cx.ask("checkout")',
])('%s asks or is suppressed, and no error reaches the page', async (call) => {
  const { page, card, errors } = await visit({})
  const asking = await page.evaluateHandle(
    `({ result: (() => { ${call.replace(/cx.ask/, 'return cx.ask')} })() })`,
  )
  const end = asking.evaluate(({ result }: { result: Promise<object> }) => result)
  await Promise.race([card.point(1).waitFor(), end])
  if (await card.point(1).isVisible()) await card.point(3).click()
  await page.evaluate(() => window.cx.close())
  expect(await end).toHaveProperty('outcome')
  expect(errors).toEqual([])
})
