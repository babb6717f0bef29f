import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { complaintsOf } from '../support/oracle'
import { aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

const BUTTON = '<button id="track" style="position:absolute;left:300px;top:100px">Track it</button>'
const TALL = '<div style="height:3000px"></div>'

/** A page with a button, on which the card asks beside an anchor. */
async function askedBeside(
  anchor: string | null,
  { body = BUTTON, lang = 'en', ...options }: BrowserContextOptions & Own = {},
) {
  const site = await aSite()
  const page = withTag({ 'data-endpoint': '/v1/answers' }, body)
  site.put('/', page.replace('lang="en"', `lang="${lang}"`))
  site.put('/v1/answers', { body: '{}', headers: { 'content-type': 'application/json' } })
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  })
  onTestFinished(() => context.close())
  const tab = await context.newPage()
  const complaints = await complaintsOf(tab)
  await tab.goto(site.origin)
  await tab.waitForFunction('window.cx')
  await tab.evaluate((anchor) => {
    Reflect.set(window, 'asked', window.cx.ask('checkout', { anchor }))
  }, anchor)
  const card = cardOf(tab)
  await card.point(1).waitFor()
  return { page: tab, card, complaints }
}
interface Own {
  body?: string
  lang?: string
}

/** Where the anchor and the card are, at rest: as they are drawn in two frames alike. */
async function boxes(page: Page) {
  return page.evaluate(async () => {
    const box = (element: Element | null | undefined) => element?.getBoundingClientRect().toJSON()
    const now = () => ({
      anchor: box(document.querySelector('#track')),
      card: box(document.querySelector('cx-card')?.shadowRoot?.querySelector('section')),
    })
    let before = ''
    let frames = 0
    while (frames < 3) {
      await new Promise(requestAnimationFrame)
      frames = JSON.stringify(now()) === before ? frames + 1 : 0
      before = JSON.stringify(now())
    }
    return now() as Record<'anchor' | 'card', DOMRect>
  })
}

const asked = (page: Page) => page.evaluate(() => Reflect.get(window, 'asked'))

test('the card stands below its element, in the top layer, and nothing of the page is changed', async () => {
  const { page, complaints } = await askedBeside('#track')
  const { anchor, card } = await boxes(page)
  expect(card).toMatchObject({ left: 300, top: anchor.bottom + 8, width: 380 })
  expect(await page.locator('cx-card:popover-open').count()).toBe(1)
  expect(await page.locator('#track').evaluate((element) => element.outerHTML)).toBe(BUTTON)
  expect((await complaints.all()).filter((told) => !told.includes('receipt'))).toEqual([])
})

test('the card is where it belongs from the first frame on', async () => {
  const watch = `<script>
    const tops = new Set()
    requestAnimationFrame(function look() {
      const card = document.querySelector('cx-card')?.shadowRoot.querySelector('section')
      const top = card?.getBoundingClientRect().top
      if (top >= 0) tops.add(top)
      requestAnimationFrame(look)
    })
  </script>`
  const { page } = await askedBeside('#track', { body: BUTTON + watch })
  const { card } = await boxes(page)
  expect(await page.evaluate('[...tops]')).toEqual([card.top])
})

test('near the bottom the card flips above, and stays wholly inside when it grows', async () => {
  const body = BUTTON.replace('top:100px', 'top:740px')
  const { page, card } = await askedBeside('#track', { body })
  const first = await boxes(page)
  expect(first.card.bottom).toBe(first.anchor.top - 8)
  await card.answer(2, 2)
  await card.done.waitFor()
  const grown = await boxes(page)
  expect(grown.card.height).toBeGreaterThan(first.card.height)
  expect(grown.card.bottom).toBe(grown.anchor.top - 8)
  expect(grown.card.top).toBeGreaterThan(0)
})

test('at the right edge the card shifts to be inside', async () => {
  const { page } = await askedBeside('#track', { body: BUTTON.replace('left:300px', 'right:0') })
  expect((await boxes(page)).card.right).toBe(1280 - 8)
})

test('right to left the card ends where its element ends', async () => {
  const { page } = await askedBeside('#track', {
    lang: 'ar',
    body: BUTTON.replace('300', '700'),
  })
  const { anchor, card } = await boxes(page)
  expect(card.right).toBeCloseTo(anchor.right, 0)
})

const SCROLLER = `<div id="box" style="position:absolute;inset:100px;overflow:auto">${TALL}<button id="track" style="position:absolute;left:300px;top:300px">Track it</button></div>`

test.each<[what: string, body: string, move: () => void]>([
  ['the page scrolls', BUTTON.replace('top:100px', 'top:400px') + TALL, () => scrollTo(0, 150)],
  ['a box that it is in scrolls', SCROLLER, () => document.querySelector('#box')?.scrollTo(0, 120)],
  [
    'it is moved by a style',
    BUTTON,
    () => document.querySelector('#track')?.setAttribute('style', 'margin:140px'),
  ],
  [
    'something above it grows',
    '<p id="above"></p><button id="track">Track it</button>',
    () => document.querySelector('#above')?.setAttribute('style', 'height:120px'),
  ],
  [
    'it moves with an animation',
    BUTTON,
    () =>
      document
        .querySelector('#track')
        ?.animate({ translate: ['0', '90px 60px'] }, { duration: 400, fill: 'forwards' })
        .finished.then(() => {}),
  ],
])('the card follows its element when %s', async (_what, body, move) => {
  const { page } = await askedBeside('#track', { body })
  const before = await boxes(page)
  await page.evaluate(move)
  await expect.poll(async () => (await boxes(page)).anchor.y).not.toBe(before.anchor.y)
  const { anchor, card } = await boxes(page)
  expect(card.y).toBeCloseTo(anchor.bottom + 8, 0)
  expect(card.x).toBeCloseTo(Math.max(8, anchor.x), 0)
})

test('the card follows when the window gets smaller', async () => {
  const { page } = await askedBeside('#track', { body: BUTTON.replace('300', '800') })
  await page.setViewportSize({ width: 700, height: 600 })
  await expect.poll(async () => (await boxes(page)).card.right).toBe(700 - 8)
})

test('nothing runs while nothing moves: no frame is asked for, no timer is set', async () => {
  const { page } = await askedBeside('#track')
  await boxes(page)
  const calls = await page.evaluate(async () => {
    let count = 0
    const later = setTimeout
    for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval'] as const) {
      const own = window[name] as (...args: unknown[]) => number
      Reflect.set(window, name, (...args: unknown[]) => {
        count++
        return own(...args)
      })
    }
    await new Promise((resolve) => later(resolve, 300))
    return count
  })
  expect(calls).toBe(0)
})

test.each<[what: string, go: () => void]>([
  ['is removed', () => document.querySelector('#track')?.remove()],
  ['is hidden', () => document.querySelector('#track')?.setAttribute('hidden', '')],
  ['goes with what it is in', () => document.querySelector('#around')?.replaceChildren()],
])('the card closes when its element %s: ignored, where nobody acted', async (_what, go) => {
  const body = '<div id="around"><button id="track">Track it</button></div>'
  const { page, card } = await askedBeside('#track', { body })
  await page.evaluate(go)
  await card.question.waitFor({ state: 'detached' })
  expect(await asked(page)).toEqual({ outcome: 'ignored' })
  expect(await page.locator('cx-card').count()).toBe(0)
})

test('an answer that was given before its element went is an answer', async () => {
  const { page, card } = await askedBeside('#track')
  await card.point(4).click()
  await page.evaluate(() => document.querySelector('#track')?.remove())
  await card.question.waitFor({ state: 'detached' })
  expect(await asked(page)).toMatchObject({ outcome: 'answered', answer: { emotion: 4 } })
})

test('on a phone the card is the sheet at the bottom', async () => {
  const { page } = await askedBeside('#track', { viewport: { width: 390, height: 844 } })
  expect((await boxes(page)).card).toMatchObject({ left: 0, width: 390, bottom: 844 })
})

test('beside an element of an open dialog the card is usable', async () => {
  const { page, card } = await askedBeside('#track', {
    body: `<dialog>${BUTTON}<p style="height:300px;width:400px"></p></dialog><script>document.querySelector('dialog').showModal()</script>`,
  })
  const { anchor, card: box } = await boxes(page)
  expect(box.top).toBe(anchor.bottom + 8)
  await card.point(3).click()
  await page.getByRole('radio', { name: 'Very difficult' }).waitFor()
})

test.each([
  ['finds nothing', '#nowhere', '#nowhere'],
  ['is none', '<track>', '<track>'],
  ['finds what cannot be seen', '#track', '#track', BUTTON.replace('id=', 'hidden id=')],
])('a selector that %s is told, and the card stands in its corner', async (...given) => {
  const [, anchor, named, body] = given
  const { page, complaints } = await askedBeside(anchor, { body })
  await expect
    .poll(() => complaints.all())
    .toContainEqual(expect.stringContaining(`anchor: expected an element that can be seen`))
  expect(await complaints.all()).toContainEqual(expect.stringContaining(named))
  expect((await boxes(page)).card).toMatchObject({ right: 1280 - 16, bottom: 800 - 16 })
})
