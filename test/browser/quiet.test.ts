import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aSite, withTag } from '../support/site'

const DAY = 86_400_000
const RECEIPT = JSON.stringify({ accepted: [], duplicate: [], rejected: [] })

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A page for somebody who was asked so many days ago, or never. */
async function visit(days: number | undefined, more = '', options: BrowserContextOptions = {}) {
  const site = await aSite()
  site.put('/v1/answers', { body: RECEIPT, headers: { 'content-type': 'application/json' } })
  site.put('/', withTag({ 'data-endpoint': '/v1/answers' }, more))
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.addInitScript(
    (at) => {
      if (at) localStorage.setItem(`cx:shop:past:answered:${at}:landing`, '')
    },
    days && Date.now() - days * DAY,
  )
  const posted: { end: string; emotion?: number }[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') posted.push(...JSON.parse(request.postData() ?? '').answers)
  })
  await page.goto(site.origin)
  await page.waitForFunction('window.cx && !Array.isArray(window.cx.q)')
  const snooze = page.getByRole('button', { name: 'Ask me later' })
  const never = page.getByRole('button', { name: 'Don’t ask me again' })
  return { page, posted, snooze, never, card: cardOf(page) }
}

/** Asks for the checkout; the page keeps what comes of it. */
async function ask(page: Page) {
  await page.evaluate(() => {
    void window.cx.ask('checkout').then(({ outcome }) => Reflect.set(window, 'outcome', outcome))
  })
  await cardOf(page).question.waitFor()
}
const outcome = (page: Page) => page.waitForFunction('window.outcome').then((is) => is.jsonValue())

describe('putting a question off', () => {
  test('is offered to whoever was asked before, beside the way to close', async () => {
    const { page, snooze, never, card } = await visit(200)
    await ask(page)
    for (const button of [snooze, never, card.close]) {
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {}
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
    await card.point(4).click()
    await snooze.waitFor({ state: 'detached' })
    expect(await never.count()).toBe(0)
  })

  test('is not offered the first time, nor loaded', async () => {
    const { page, snooze, card } = await visit(undefined)
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await ask(page)
    await card.point(4).click()
    expect(await snooze.count()).toBe(0)
    expect(loaded.filter((url) => url.includes('quiet'))).toEqual([])
  })

  test('is not offered inside a page', async () => {
    const inline = '<cx-ask touchpoint="help-center"></cx-ask>'
    const { page, snooze } = await visit(200, inline)
    await page.locator('cx-ask').getByRole('radio').first().waitFor()
    expect(await snooze.count()).toBe(0)
  })

  test.each<['snooze' | 'never', string, string]>([
    ['snooze', 'snoozed', 'All right. We will ask another time.'],
    ['never', 'never', 'All right. We will not ask again.'],
  ])('by %s is said, ends the ask as dismissed, and holds for the whole site', async (...way) => {
    const [name, reason, said] = way
    const { page, posted, card, ...buttons } = await visit(200)
    await ask(page)
    await buttons[name].click()
    await expect.poll(() => page.getByRole('status').textContent()).toBe(said)
    await page.locator('.said').filter({ hasText: said }).waitFor()
    expect(await card.point(1).isVisible()).toBe(false)
    await expect.poll(() => posted.at(-1)).toMatchObject({ end: 'dismissed' })
    expect(posted.at(-1)).not.toHaveProperty('emotion')

    await card.close.click()
    expect(await outcome(page)).toBe('dismissed')
    expect(await page.locator('cx-card').count()).toBe(0)
    await page.reload()
    await page.waitForFunction('window.cx && !Array.isArray(window.cx.q)')
    expect(await page.evaluate(() => window.cx.why('help-center'))).toMatchObject({
      wouldAsk: false,
      reasons: expect.arrayContaining([reason]),
    })
  })

  test('goes by keyboard, after the points, and the focus goes on to what is said', async () => {
    const { page } = await visit(200)
    await ask(page)
    await page.keyboard.press('F6')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.said:focus').waitFor()
    await page.keyboard.press('Escape')
    expect(await outcome(page)).toBe('dismissed')
  })

  test('closes by itself after what was said', async () => {
    const { page, snooze } = await visit(200)
    await ask(page)
    await page.clock.install()
    await snooze.click()
    await page.clock.runFor(7000)
    expect(await outcome(page)).toBe('dismissed')
    expect(await page.locator('cx-card').count()).toBe(0)
  })

  test.each([844, 664])(
    'leaves a card that takes a third of a phone of 390 × %i',
    async (height) => {
      const { page } = await visit(200, '', { viewport: { width: 390, height } })
      await ask(page)
      const box = await page.locator('cx-card').boundingBox()
      expect((box?.height ?? height) / height).toBeLessThanOrEqual(0.35)
    },
  )

  test('is left out on a phone so low that the card would take more', async () => {
    const { page, snooze, card } = await visit(200, '', { viewport: { width: 320, height: 568 } })
    await ask(page)
    expect(await snooze.isVisible()).toBe(false)
    expect(await card.close.isVisible()).toBe(true)
  })
})
