import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
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

const CONFIG = {
  touchpoints: { checkout: { owner: 'shop', recovery: { url: '/help', label: 'Talk to us' } } },
}

/** A page of the brand with the card asking about the checkout on it. */
async function asked(options: BrowserContextOptions = {}, more = '') {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  site.put('/cx.json', {
    body: JSON.stringify(CONFIG),
    headers: { 'content-type': 'application/json' },
  })
  site.put('/', withTag({ 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' }, more))
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  await page.evaluate(() => void window.cx.ask('checkout'))
  const card = cardOf(page)
  await card.point(1).waitFor()
  return { page, card, collector }
}

/** Where the keyboard is: inside the card, the name of what has the focus; else the tag of the page's element. */
function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document
    const inside = activeElement?.shadowRoot?.activeElement
    return inside
      ? (inside.getAttribute('aria-label') ?? inside.textContent)
      : activeElement?.tagName
  })
}

const BUTTON = '<button autofocus>Track it</button>'

test('the card takes no focus when it opens, F6 enters it, and Escape gives the focus back', async () => {
  const { page, card } = await asked({}, BUTTON)
  expect(await focused(page)).toBe('BUTTON')
  await page.keyboard.press('F6')
  expect(await focused(page)).toBe('Very bad')
  await page.keyboard.press('Escape')
  await card.question.waitFor({ state: 'detached' })
  expect(await focused(page)).toBe('BUTTON')
})

test('Escape outside of the card leaves it open', async () => {
  const { page, card } = await asked({}, BUTTON)
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  expect(await card.question.count()).toBe(1)
})

test('the whole flow works by keyboard alone: arrows look around, Space and Enter answer', async () => {
  const { page, card, collector } = await asked()
  await page.keyboard.press('F6')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe('Neither good nor bad')
  expect(collector.answers()).toEqual([])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect.poll(() => focused(page)).toBe('Very difficult')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await card.done.waitFor()
  await page.keyboard.press('Space')
  await card.done.focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => collector.answers())
    .toMatchObject([{ emotion: 4, ease: 5, reasons: ['payment'] }])
})

test('a screen reader hears what each thing is, and what has happened', async () => {
  const { page, card } = await asked()
  const region = page.locator('section[part="card"]')
  expect(await region.ariaSnapshot()).toBe(`- region "How do you feel after placing your order?":
  - status: How do you feel after placing your order?
  - button "Close"
  - paragraph: Step 1 of 2
  - heading "How do you feel after placing your order?" [level=2]
  - radiogroup "How do you feel after placing your order?":
    - radio "Very bad"
    - radio "Bad"
    - radio "Neither good nor bad"
    - radio "Good"
    - radio "Very good"`)
  await card.point(4).click()
  const status = page.locator('section[part="card"] [role="status"]')
  await expect
    .poll(() => status.textContent())
    .toBe('Answer saved. How easy or difficult was it to complete your purchase?')
})

test('"Change answer" goes back, and the last value wins', async () => {
  const { card, collector } = await asked()
  await card.answer(1, 1)
  await card.change.click()
  await card.answer(5, 5)
  await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 5, ease: 5, rev: 4 }])
})

test('a low answer is offered the way to a person, and what becomes of it is part of the answer', async () => {
  const { page, card, collector } = await asked()
  await card.answer(2, 1)
  await card.done.click()
  expect(await card.help.textContent()).toBe('Talk to us')
  expect(await card.help.getAttribute('href')).toMatch(/^http.*\/help$/)
  await expect.poll(() => collector.answers()).toMatchObject([{ recovery: 'offered' }])
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect
    .poll(() => collector.answers())
    .toMatchObject([{ recovery: 'declined', end: 'complete' }])
  await card.question.waitFor({ state: 'detached' })
})

test('the card stands above everything, and nothing of it reaches the page', async () => {
  const hostile = `<style>
    * { all: unset !important }
    html { filter: blur(0); transform: scale(1); overflow: hidden }
    .cover { position: fixed !important; inset: 0 !important; z-index: 2147483647 !important }
  </style><div class="cover"></div><script>
    window.leaked = []
    for (const type of ['click', 'pointerdown', 'keydown', 'focusin', 'input']) {
      document.addEventListener(type, ({ type }) => window.leaked.push(type))
    }
  </script>`
  const { page, card, collector } = await asked({}, hostile)
  await card.answer(3, 4)
  await card.comment.fill('jk?')
  await card.done.click()
  await expect.poll(() => collector.answers()).toMatchObject([{ comment: 'jk?' }])
  expect(await page.evaluate(() => Reflect.get(window, 'leaked'))).toEqual([])
})

test('under a modal dialog of the page the card can be used, and the dialog too', async () => {
  const dialog = '<dialog><button id="inside">Inside</button></dialog>'
  const { page, card, collector } = await asked({}, dialog)
  await page.evaluate(() => document.querySelector('dialog')?.showModal())
  await card.point(2).click()
  await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 2 }])
  await page.locator('#inside').click()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false)
  await card.point(2).click()
  await expect.poll(() => collector.answers()).toMatchObject([{ emotion: 2, ease: 2 }])
})

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  // The sheet slides in: measured at rest.
  reducedMotion: 'reduce',
}

test('on a phone the first question is a sheet of at most 35 % of the height, with targets of 44 px', async () => {
  const { page, card } = await asked(PHONE)
  const sheet = await page.locator('section[part="card"]').boundingBox()
  expect(sheet?.width).toBe(390)
  expect(sheet?.height).toBeLessThanOrEqual(844 * 0.35)
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(844)
  for (const target of await page.locator('section[part="card"] button').all()) {
    const box = await target.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  await card.close.click()
})
