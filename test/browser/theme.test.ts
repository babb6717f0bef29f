import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { contrast, type Rgb } from '../../src/model/contrast'
import { parseComputed } from '../../src/widget/parse-computed'
import { barriersOn } from '../support/barriers'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aSite, withTag } from '../support/site'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

interface Own {
  theme?: object
  more?: string
  /** Runs before the page does. */
  before?: () => void
}

/** A page of the brand with the card on it, in a theme. */
async function asked({ theme = {}, more = '', before, ...options }: BrowserContextOptions & Own) {
  const site = await aSite()
  const headers = { 'content-type': 'application/json' }
  site.put('/cx.json', { body: JSON.stringify({ theme }), headers })
  site.put('/v1/answers', { body: '{"accepted":[],"duplicate":[],"rejected":[]}', headers })
  site.put('/', withTag({ 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' }, more))
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  if (before) await page.addInitScript(before)
  const told: string[] = []
  page.on('console', (message) => told.push(message.text()))
  page.on('pageerror', (error) => told.push(String(error)))
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  await page.evaluate(() => void window.cx.ask('checkout'))
  const card = cardOf(page)
  await card.point(1).waitFor()
  const style = async (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  const color = async (selector: string, property = 'color'): Promise<Rgb> =>
    parseComputed(await style(selector, property))
  return { page, card, told, style, color }
}

const THEMES: [name: string, theme: object][] = [
  ['a yellow accent', { accent: '#ffd84d' }],
  ['a grey card with grey ink', { background: '#777', ink: '#888', accent: '#999' }],
  ['a saturated card', { background: 'oklch(0.62 0.25 29)', ink: 'yellow', accent: 'red' }],
  ['preset calm', { preset: 'calm' }],
  ['preset bold', { preset: 'bold' }],
  ['preset plain', { preset: 'plain' }],
]

describe.each(THEMES)('%s', (_name, theme) => {
  test.each(['light', 'dark'] as const)(
    'can be read in %s, as the browser computes it, at both questions',
    async (colorScheme) => {
      const { page, card, color } = await asked({ theme, colorScheme })
      const background = await color('section[part="card"]', 'background-color')
      expect(contrast(await color('[part="question"]'), background)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(await color('.step p'), background)).toBeGreaterThanOrEqual(4.5)
      expect(await barriersOn(page)).toEqual([])
      await card.point(4).click()
      const again = card.change
      await again.waitFor()
      expect(contrast(await color('[part="again"]'), background)).toBeGreaterThanOrEqual(4.5)
      const tint = await color('.ease [part="point"]', 'background-color')
      expect(contrast(await color('.ease [part="point"]'), tint)).toBeGreaterThanOrEqual(4.5)
      expect(await barriersOn(page)).toEqual([])
    },
  )
})

test('what cannot be read is told once, with its contrast and the colour in its place', async () => {
  const { told } = await asked({ theme: { accent: '#ffd84d', ink: '#bbb' } })
  await expect.poll(() => told.length).toBe(2)
  expect(told.sort()).toEqual([
    expect.stringMatching(/theme\.accent: rgb\(255,216,77\) has a contrast of 1\.4 : 1.*rgb\(/),
    expect.stringMatching(/theme\.ink: rgb\(187,187,187\) has a contrast of 1\.9 : 1.*rgb\(/),
  ])
})

test('an accent that can be read by day is told nothing of by night', async () => {
  const { told } = await asked({ colorScheme: 'dark' })
  expect(told).toEqual([])
})

test('the page’s own style sheet sets accent, radius and font, and reaches nothing else', async () => {
  const more = `<style>cx-card { --cx-accent: rgb(0, 90, 60); --cx-radius: 3px; --cx-font: "Courier New", monospace; color: red; background: red }</style>`
  const { card, color, style } = await asked({ more })
  expect(await style('section[part="card"]', 'border-radius')).toBe('3px')
  expect(await style('[part="question"]', 'font-family')).toContain('Courier New')
  expect(await color('[part="question"]')).not.toEqual([255, 0, 0])
  await card.point(4).click()
  await card.change.waitFor()
  expect(await color('[part="again"]')).toEqual([0, 90, 60])
})

test('the page’s font is taken where it is wanted, and only there', async () => {
  const more = '<style>body { font-family: Georgia, serif }</style>'
  const own = await asked({ more })
  expect(await own.style('[part="question"]', 'font-family')).not.toContain('Georgia')
  const { style } = await asked({ more, theme: { font: 'inherit' } })
  expect(await style('[part="question"]', 'font-family')).toContain('Georgia')
})

test('a logo has its box before it comes, and where it never comes nothing moves or is said', async () => {
  const { page, told, card } = await asked({ theme: { logo: '/logo.png' } })
  const logo = page.locator('[part="logo"]')
  expect(await logo.boundingBox()).toMatchObject({ width: 80, height: 20 })
  expect(await logo.getAttribute('alt')).toBe('')
  await card.point(3).click()
  expect(told.filter((text) => text.startsWith('Latido'))).toEqual([])
})

test.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', 'mailto:a@b.example'])(
  'a logo at %s is left out and told',
  async (logo) => {
    const { page, told } = await asked({ theme: { logo } })
    expect(await page.locator('[part="logo"]').count()).toBe(0)
    expect(told).toEqual([expect.stringContaining('theme.logo: expected an address of a picture')])
  },
)

describe.each<[what: string, before: () => void]>([
  [
    'popover',
    () => {
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
        Reflect.deleteProperty(HTMLElement.prototype, name)
    },
  ],
  [
    'adoptedStyleSheets',
    () => {
      Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets')
      Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets')
    },
  ],
  [
    'constructed style sheets',
    () => {
      window.CSSStyleSheet = class {
        constructor() {
          throw new TypeError('Illegal constructor')
        }
      } as unknown as typeof CSSStyleSheet
    },
  ],
  [
    'color-mix()',
    () => {
      const supports = CSS.supports.bind(CSS)
      CSS.supports = (...query: string[]) =>
        !query.join().includes('color-mix') && supports(...(query as [string]))
      const own = Object.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, 'color')
      const set = own?.set
      if (own && set)
        Object.defineProperty(CSSStyleDeclaration.prototype, 'color', {
          ...own,
          set(value: string) {
            set.call(this, value.includes('color-mix') ? 'not-a-colour(' : value)
          },
        })
    },
  ],
])('a browser without %s', (_what, before) => {
  test('shows the card in its corner and its colours, and takes the answer', async () => {
    const { page, card, color, told } = await asked({ before, theme: { accent: '#b0421c' } })
    const box = await page.locator('section[part="card"]').boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(1280 - 16)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(720 - 16)
    await card.point(4).click()
    await card.change.waitFor()
    expect(await color('[part="again"]')).toEqual([176, 66, 28])
    await card.point(5).click()
    await card.done.waitFor()
    expect(told.filter((text) => !text.includes('receipt'))).toEqual([])
  })
})
