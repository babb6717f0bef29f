import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
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

interface Way {
  by: string
  /** What the browser calls it; a keyboard and a switch point at nothing. */
  pointers: string[]
  options?: BrowserContextOptions
  press(target: Locator, page: Page): Promise<void>
}

async function middleOf(target: Locator) {
  await target.waitFor()
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing to point at')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const WAYS: Way[] = [
  { by: 'mouse', pointers: ['mouse'], press: (target) => target.click() },
  {
    by: 'finger',
    pointers: ['touch'],
    options: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
    async press(target, page) {
      const { x, y } = await middleOf(target)
      await page.touchscreen.tap(x, y)
    },
  },
  {
    by: 'pen',
    pointers: ['pen'],
    async press(target, page) {
      const session = await page.context().newCDPSession(page)
      const at = { ...(await middleOf(target)), pointerType: 'pen' } as const
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at })
      const tip = { ...at, button: 'left', clickCount: 1 } as const
      await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...tip })
      await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...tip })
      await session.detach()
    },
  },
  {
    by: 'keyboard',
    pointers: [],
    async press(target, page) {
      await target.waitFor()
      // Tab and the arrows, as far as it takes.
      if (!(await page.evaluate(() => document.activeElement?.shadowRoot))) {
        await page.keyboard.press('F6')
      }
      const isThere = () => target.evaluate((element) => element.matches(':focus'))
      const key = (await target.getAttribute('role')) === 'radio' ? 'ArrowRight' : 'Tab'
      for (let n = 0; n < 20 && !(await isThere()); n++) await page.keyboard.press(key)
      await page.keyboard.press('Space')
    },
  },
  {
    // A switch, a voice or a screen reader acts on what it was told of, and points at nothing.
    by: 'switch',
    pointers: [],
    async press(target) {
      await target.dispatchEvent('click')
    },
  },
]

test.each(WAYS)(
  'a whole answer can be given by $by alone',
  async ({ pointers, options, press }) => {
    const site = await aSite()
    const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
    site.forward('/v1/answers', collector.url)
    site.put('/', withTag({ 'data-endpoint': '/v1/answers', 'data-ask': 'checkout' }))
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    await page.addInitScript(() => {
      const seen = new Set<string>()
      Object.assign(window, { seen })
      addEventListener('pointerdown', ({ pointerType }) => seen.add(pointerType), true)
    })
    await page.goto(site.origin)
    const card = cardOf(page)

    await press(card.point(4), page)
    const ease = page.getByRole('radio', { name: 'Difficult', exact: true })
    await press(ease, page)
    await press(card.change, page)
    await expect.poll(() => card.point(4).getAttribute('aria-checked')).toBe('true')
    await press(card.point(5), page)
    await press(ease, page)
    await press(card.reason(2), page)
    await press(card.done, page)
    await card.done.waitFor({ state: 'detached' })
    await press(card.close, page)

    await expect
      .poll(() => collector.answers())
      .toMatchObject([{ emotion: 5, ease: 2, reasons: ['charges'], end: 'complete' }])
    const seen = await page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)])
    expect(seen).toEqual(pointers)
  },
)
