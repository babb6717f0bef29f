import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { type Demo, startDemo } from '../support/demo'

let demo: Demo
let browser: Browser

beforeAll(async () => {
  demo = await startDemo()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await demo.stop()
})

async function visit(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  return context.newPage()
}

/** The map, and how many answers it shows; a text on the page, so that it is what a person reads. */
async function openMap() {
  const page = await visit({ locale: 'en' })
  await page.goto(demo.map)
  const total = page.getByText(/^\d+ answers?$/).first()
  const answers = async () => Number.parseInt((await total.textContent()) ?? '0', 10)
  return { page, answers }
}

/** How a person brings each page to its question. */
const touchpoints: Record<string, (page: Page, language: string) => Promise<void>> = {
  async landing(page, language) {
    await page.goto(`${demo.shop}/?lang=${language}`)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  },
  async checkout(page, language) {
    await page.goto(`${demo.shop}/order/confirmed?lang=${language}`)
  },
  async 'help-center'(page, language) {
    await page.goto(`${demo.shop}/help?lang=${language}`)
    await page.locator('cx-ask').scrollIntoViewIfNeeded()
  },
}

/** The three ways to tap a point, a reason, Done. */
const ways: Record<
  string,
  { options: BrowserContextOptions; tap(target: Locator): Promise<void> }
> = {
  mouse: { options: {}, tap: (target) => target.click() },
  touch: {
    options: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
    tap: (target) => target.tap(),
  },
  keyboard: {
    options: {},
    async tap(target) {
      await target.focus()
      await target.page().keyboard.press('Space')
    },
  },
}

const questions: Record<string, Record<string, RegExp>> = {
  en: { landing: /How do you feel/, checkout: /How do you feel/, 'help-center': /How do you feel/ },
  es: {
    landing: /¿Cómo te sientes/,
    checkout: /¿Cómo te sientes/,
    'help-center': /¿Cómo te sientes/,
  },
}

describe.each(Object.keys(touchpoints))('the question of the %s', (touchpoint) => {
  describe.each(Object.keys(ways))('answered by %s', (way) => {
    test.each(['en', 'es'])('in %s is on the map within two seconds', async (language) => {
      const { options, tap } = ways[way] ?? { options: {}, tap: async () => {} }
      const map = await openMap()
      await expect.poll(() => map.page.getByText('Live').count()).toBeGreaterThan(0)
      const before = await map.answers()
      const page = await visit({ ...options, locale: 'fr' })
      const problems: string[] = []
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
      page.on('pageerror', (error) => problems.push(String(error)))

      await touchpoints[touchpoint]?.(page, language)
      const card = cardOf(page)
      await expect
        .poll(() => card.question.textContent())
        .toMatch(questions[language]?.[touchpoint] ?? /^$/)
      await tap(card.point(4))
      await expect.poll(map.answers, { timeout: 2000 }).toBe(before + 1)
      await expect.poll(() => card.point(1).textContent()).toMatch(/\w/)
      await tap(card.point(2))
      await tap(card.reason(1))
      await card.comment.fill(`${touchpoint} ${way} ${language}`)
      await tap(card.done)

      const comment = map.page.getByText(`${touchpoint} ${way} ${language}`, { exact: true })
      await comment.waitFor({ timeout: 2000 })
      expect(await map.answers()).toBe(before + 1)
      expect(problems).toEqual([])
    })
  })
})

test('the checkout itself never asks', async () => {
  const page = await visit()
  await page.goto(`${demo.shop}/checkout?lang=en`)
  await page.waitForFunction('window.cx?.why')
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const why = await page.evaluate(() => window.cx.why('checkout'))
  expect(why).toEqual({ wouldAsk: false, reasons: ['page'] })
  expect(await cardOf(page).question.count()).toBe(0)
})

test('a button fills the map with a week of answers, and a second press adds none', async () => {
  const map = await openMap()
  const before = await map.answers()
  const page = await visit({ locale: 'en' })
  await page.goto(`${demo.shop}/?lang=en`)
  const fill = page.getByRole('button', { name: /week/i })
  const filling = page.waitForResponse((response) => response.url().endsWith('/demo/fill'))
  await fill.click()
  const { answered } = await (await filling).json()
  expect(answered).toBeGreaterThan(400)
  const filled = before + answered
  await expect.poll(map.answers, { timeout: 10_000 }).toBe(filled)
  expect(await map.page.getByText('Pain point').count()).toBeGreaterThan(0)

  await page.reload()
  const reply = page.waitForResponse((response) => response.url().endsWith('/demo/fill'))
  await fill.click()
  await reply
  await map.page.reload()
  await expect.poll(map.answers).toBe(filled)
})
