import type { Browser, BrowserContextOptions } from 'playwright-core'
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

const BUTTON = '<button>Track it</button>'

/** A page whose card closes by itself, and the clock of it. */
async function asked(config: object, options: BrowserContextOptions = {}) {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  site.forward('/v1/answers', collector.url)
  site.put('/cx.json', {
    body: JSON.stringify(config),
    headers: { 'content-type': 'application/json' },
  })
  site.put('/', withTag({ 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' }, BUTTON))
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  const asking = await page.evaluateHandle(() => ({ result: window.cx.ask('checkout') }))
  const card = cardOf(page)
  await card.point(1).waitFor()

  /** The clock is the animation of the line. */
  const line = page.locator('[part="timer"]')
  const clock = () =>
    line.evaluate((element) => {
      const [animation] = element.getAnimations()
      const { easing, duration } = animation?.effect?.getTiming() ?? {}
      return { state: animation?.playState, easing, duration }
    })
  const pass = (ms: number) =>
    line.evaluate((element, ms) => {
      for (const animation of element.getAnimations()) {
        animation.currentTime = Number(animation.currentTime) + ms
      }
    }, ms)
  const result = () => asking.evaluate(({ result }) => result)
  return { page, card, collector, line, clock, pass, result, loaded }
}

test('a card that nobody reaches for goes when its time is over, ignored, and that is told once', async () => {
  const { card, collector, clock, pass, result } = await asked({ autoClose: 60 })
  await expect.poll(clock).toEqual({ state: 'running', easing: 'linear', duration: 60_000 })
  await pass(50_000)
  expect(await card.question.count()).toBe(1)

  await pass(10_000)
  expect(await result()).toEqual({ outcome: 'ignored' })
  expect(await card.question.count()).toBe(0)
  await expect.poll(() => collector.answers()).toMatchObject([{ end: 'ignored', rev: 1 }])
  expect(collector.answers()[0]).not.toHaveProperty('emotion')
})

test('the time stands still while a pointer is over the card, and goes on when it leaves', async () => {
  const { page, card, clock } = await asked({ autoClose: 60 })
  await expect.poll(async () => (await clock()).state).toBe('running')
  await card.question.hover()
  await expect.poll(async () => (await clock()).state).toBe('paused')
  await page.mouse.move(1, 1)
  await expect.poll(async () => (await clock()).state).toBe('running')
})

test('the time stands still while the focus is inside', async () => {
  const { page, clock } = await asked({ autoClose: 60 })
  await expect.poll(async () => (await clock()).state).toBe('running')
  await page.getByRole('button', { name: 'Track it' }).focus()
  await page.keyboard.press('F6')
  await expect.poll(async () => (await clock()).state).toBe('paused')
  await page.keyboard.press('F6')
  await expect.poll(async () => (await clock()).state).toBe('running')
})

test('the time stands still while the page is not in sight', async () => {
  const { page, clock } = await asked({ autoClose: 60 })
  await expect.poll(async () => (await clock()).state).toBe('running')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  expect((await clock()).state).toBe('paused')
})

test('the time stops for good where a finger has touched the card', async () => {
  const { page, card, clock } = await asked({ autoClose: 60 }, { hasTouch: true })
  await expect.poll(async () => (await clock()).state).toBe('running')
  await card.question.tap()
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect((await clock()).state).toBe('paused')
})

test('a button stops the time, by its name and by keyboard, and the focus goes on in the card', async () => {
  const { page, card, line } = await asked({ autoClose: 60 })
  await line.waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Keep open' }).press('Enter')
  await line.waitFor({ state: 'detached' })
  expect(await page.getByRole('button', { name: 'Keep open' }).count()).toBe(0)
  const focused = page.locator('[part="point"]:focus')
  expect(await focused.getAttribute('aria-label')).toBe('Very bad')
  expect(await card.question.count()).toBe(1)
})

test('the first tap ends the time: who has begun is never hurried', async () => {
  const { card, line } = await asked({ autoClose: 5 })
  await line.waitFor({ state: 'attached' })
  await card.point(4).click()
  await line.waitFor({ state: 'detached' })
})

test('where a person wants no motion the line goes down in steps', async () => {
  const { clock } = await asked({ autoClose: 60 }, { reducedMotion: 'reduce' })
  await expect.poll(async () => (await clock()).easing).toMatch(/^steps\(10/)
})

test('less than five seconds count as five', async () => {
  const { clock } = await asked({ autoClose: 1 })
  await expect.poll(async () => (await clock()).duration).toBe(5000)
})

test('without it nothing of it is loaded', async () => {
  const { card, line, loaded } = await asked({})
  await card.answer(3, 3)
  await card.done.waitFor()
  expect(await line.count()).toBe(0)
  expect(loaded.filter((url) => url.includes('auto-close'))).toEqual([])
})
