import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aCollector } from '../support/collector'
import { aFreePort, aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

const NO_LIMITS = { perSession: 1000, gapDays: 0, touchpointDays: 0, dismissedDays: 0 }
const EMOTION = 'How do you feel after placing your order?'
const EASE = 'How easy or difficult was it to complete your purchase?'

/** A page of the brand whose checkout asks as configured. */
async function visit(checkout: object) {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  const body = JSON.stringify({ touchpoints: { checkout }, limits: NO_LIMITS })
  site.put('/cx.json', { body, headers: { 'content-type': 'application/json' } })
  site.put('/', withTag({ 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' }))
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const card = cardOf(page)

  async function ask() {
    await page.goto(site.origin)
    await page.waitForFunction('window.cx')
    await page.evaluate(() => void window.cx.ask('checkout'))
    await card.question.waitFor()
  }

  await ask()
  return { page, card, collector, ask }
}

/** The point of the question that is on screen, by its name. */
type Visit = Awaited<ReturnType<typeof visit>>
const tap = ({ page }: Visit, name: string) =>
  page.getByRole('radio', { name, exact: true }).click()

test('effort first asks how easy it was, then how it felt, and says so in the answer', async () => {
  const visited = await visit({ order: 'effort-first' })
  const { card, collector, page } = visited
  expect(await card.question.textContent()).toBe(EASE)
  await page.getByText('Step 1 of 2').waitFor()
  await tap(visited, 'Difficult')
  await page.getByText('Step 2 of 2').waitFor()
  expect(await card.question.textContent()).toBe(EMOTION)
  await expect.poll(() => collector.answers()).toMatchObject([{ rev: 1, ease: 2 }])
  expect(collector.answers()[0]).not.toHaveProperty('emotion')

  await card.change.click()
  expect(await card.question.textContent()).toBe(EASE)
  await tap(visited, 'Easy')
  await tap(visited, 'Very good')
  await card.done.click()
  await expect
    .poll(() => collector.answers())
    .toMatchObject([{ rev: 3, ease: 4, emotion: 5, layout: 'cards', order: 'effort-first' }])
})

test('a random order is in the answer as it was drawn, and both come', async () => {
  const visited = await visit({ order: 'random' })
  const { card, collector } = visited
  const orders = () => new Set(collector.answers().map(({ order }) => order))
  // Thirty asks of one order alone would be drawn once in a thousand million times.
  for (let asks = 1; orders().size < 2 && asks <= 30; asks++) {
    if (asks > 1) await visited.ask()
    const isEase = (await card.question.textContent()) === EASE
    await tap(visited, isEase ? 'Easy' : 'Good')
    await expect.poll(() => collector.answers()).toHaveLength(asks)
    expect(collector.answers()).toContainEqual(
      expect.objectContaining(
        isEase ? { order: 'effort-first', ease: 4 } : { order: 'emotion-first', emotion: 4 },
      ),
    )
  }
  expect(orders().size).toBe(2)
})

test('a split asks one question and no other, as the answer says, and both are drawn', async () => {
  const visited = await visit({ layout: 'split', owner: 'shop', recovery: { url: '/help' } })
  const { page, card, collector } = visited
  const orders = () => new Set(collector.answers().map(({ order }) => order))
  for (let asks = 1; orders().size < 2 && asks <= 30; asks++) {
    if (asks > 1) await visited.ask()
    const isEase = (await card.question.textContent()) === EASE
    expect(await page.getByText('Step 1').count()).toBe(0)
    await tap(visited, isEase ? 'Very difficult' : 'Very bad')
    await card.done.waitFor()
    expect(
      await page.getByText(isEase ? 'Very difficult' : 'Very bad', { exact: true }).count(),
    ).toBe(1)
    await card.done.click()
    await card.help.waitFor()
    await expect.poll(() => collector.answers().at(-1)?.recovery).toBe('offered')
    const answer = collector.answers().at(-1)
    expect(answer).toMatchObject(
      isEase ? { order: 'effort-first', ease: 1 } : { order: 'emotion-first', emotion: 1 },
    )
    expect(answer).toMatchObject({ layout: 'split', rev: 2 })
    expect(answer).not.toHaveProperty(isEase ? 'emotion' : 'ease')
  }
  expect(orders().size).toBe(2)
  expect(new Set(collector.answers().map(({ instrument }) => instrument)).size).toBe(2)
})

describe('help by an event of the page', () => {
  test('is a button that tells the page which one to open, and the answer that it was taken', async () => {
    const recovery = { event: 'chat', label: 'Chat with us' }
    const { page, card, collector } = await visit({ recovery })
    await page.evaluate(() => {
      const told: unknown[] = []
      Object.assign(window, { told })
      window.cx.on('recovery', ({ event, answer }) => told.push([answer.recovery, event]))
    })
    await card.answer(1, 1)
    await card.done.click()
    const help = page.getByRole('button', { name: 'Chat with us' })
    await help.click()
    await expect.poll(() => collector.answers()).toMatchObject([{ recovery: 'taken' }])
    expect(await page.evaluate(() => Reflect.get(window, 'told'))).toEqual([
      ['offered', undefined],
      ['taken', 'chat'],
    ])
    expect(page.context().pages()).toHaveLength(1)
  })

  test('with an address is a link that does both', async () => {
    const { page, card } = await visit({ recovery: { event: 'chat', url: '/help' } })
    const told = page.evaluate(
      () =>
        new Promise((resolve) => {
          window.cx.on('recovery', ({ event }) => event && resolve(event))
        }),
    )
    await card.answer(1, 1)
    await card.done.click()
    const opened = page.context().waitForEvent('page')
    await card.help.click()
    expect(new URL((await opened).url()).pathname).toBe('/help')
    expect(await told).toBe('chat')
  })
})
