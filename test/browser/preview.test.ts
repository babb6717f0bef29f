import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
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

const CONFIG = {
  touchpoints: {
    checkout: {
      where: { paths: ['/order/*'] },
      when: [{ on: 'load' }],
      variants: [
        { id: 'a' },
        { id: 'b', emotion: { en: 'How did paying feel?', es: '¿Qué tal el pago?' } },
      ],
    },
    landing: {},
  },
  limits: { perSession: 0 },
}

/** A shop that asks nobody, as its team visits it. */
async function visit(query: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  const headers = { 'content-type': 'application/json' }
  site.put('/cx.json', { body: JSON.stringify(CONFIG), headers })
  site.put('/next', '<!doctype html><title>Next</title>')
  site.put('/', withTag({ 'data-endpoint': collector.endpoint, 'data-config': '/cx.json' }))
  const context = await browser.newContext({ locale: 'en', reducedMotion: 'reduce', ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints = await complaintsOf(page)
  await page.goto(`${site.origin}/${query}`)
  await cardOf(page).question.or(panelOf(page)).first().waitFor()

  async function reports() {
    const read = (path: string) =>
      fetch(collector.url + path, { headers: { authorization: `Bearer ${collector.token}` } })
    const map = await (await read('/v1/journey?site=shop')).json()
    const { comments } = await (await read('/v1/comments?site=shop')).json()
    return { seen: map.funnel.seen, held: map.reach.total.suppressed, comments }
  }
  return { site, collector, page, complaints, reports, card: cardOf(page), panel: panelOf(page) }
}

const panelOf = (page: Page) => page.locator('cx-preview section')
const kept = (page: Page) => page.evaluate(() => [localStorage.length, sessionStorage.length])

test('a preview shows the card at once against every limit and rule, and tells in words what is against it', async () => {
  const { panel, card, complaints } = await visit('?utm=x&cx-preview=checkout')
  await card.question.waitFor()
  await panel.getByText('would not be asked').waitFor()
  expect(await panel.getByRole('listitem').allTextContents()).toEqual([
    'this visit has been asked enough',
    'it is not for this page',
  ])
  expect(await panel.getByText('Preview', { exact: true }).isVisible()).toBe(true)
  expect(await complaints.all()).toEqual([])
})

test('answers of a preview are stored as tests, counted nowhere, and leave nothing on the device', async () => {
  const { site, page, card, collector, reports } = await visit('?cx-preview=checkout')
  await card.answer(1, 2)
  await card.comment.fill('Only trying')
  await card.done.click()
  await card.close.click()
  await expect.poll(() => collector.answers()[0]?.end).toBe('complete')
  expect(await kept(page)).toEqual([0, 0])
  await page.goto(`${site.origin}/next`)
  expect(collector.answers()).toMatchObject([
    { test: true, touchpoint: 'checkout', emotion: 1, ease: 2, comment: 'Only trying' },
  ])
  expect(await reports()).toEqual({ seen: 0, held: 0, comments: [] })
})

test('a preview that nobody taps is a test, too, when the page is left', async () => {
  const { site, page, card, collector, reports } = await visit('?cx-preview=landing')
  await card.question.waitFor()
  await page.evaluate(() => window.cx.flush())
  await page.goto(`${site.origin}/next`)
  await expect.poll(() => collector.answers()).toMatchObject([{ test: true, end: 'ignored' }])
  expect(await reports()).toMatchObject({ seen: 0, held: 0 })
})

test('language and wording are those of the address, and the panel leads to the others', async () => {
  const { page, card, panel, collector } = await visit(
    '?cx-preview=checkout&cx-locale=es&cx-variant=b',
  )
  await card.question.waitFor()
  expect(await card.question.textContent()).toBe('¿Qué tal el pago?')
  expect(await panel.getByText('Vista previa', { exact: true }).isVisible()).toBe(true)
  await card.point(4).click()
  await expect.poll(() => collector.answers()[0]).toMatchObject({ variant: 'b', locale: 'es' })
  await panel.getByRole('link', { name: 'a', exact: true }).click()
  await expect.poll(() => page.url()).toContain('cx-variant=a')
  await expect.poll(() => card.question.textContent()).not.toBe('¿Qué tal el pago?')
})

test('a touchpoint that is not known is told, with those that there are', async () => {
  const { page, card, panel } = await visit('?cx-preview=chekout')
  await panel.getByText('There is no touchpoint “chekout”.').waitFor()
  expect(await card.question.count()).toBe(0)
  await panel.getByRole('link', { name: 'landing', exact: true }).click()
  await card.question.waitFor()
  expect(page.url()).toContain('cx-preview=landing')
})

test('a card that has closed is shown again, and closing the preview leaves the page as it was', async () => {
  const { page, card, panel } = await visit('?cx-preview=checkout')
  await card.close.click()
  await card.question.waitFor({ state: 'detached' })
  await panel.getByRole('button', { name: 'Show again' }).click()
  await card.question.waitFor()
  await panel.getByRole('button', { name: 'Close the preview' }).click()
  await expect.poll(() => page.locator('cx-preview, cx-card').count()).toBe(0)
})

test('prompts of the page stand back while a preview is there, uncounted', async () => {
  const { site, page, collector, reports } = await visit('?cx-preview=checkout')
  await cardOf(page).question.waitFor()
  expect(await page.evaluate(() => window.cx.ask('landing'))).toMatchObject({ reason: 'open' })
  await page.evaluate(() => window.cx.flush())
  await page.goto(`${site.origin}/next`)
  // The ask that nobody tapped is sent by the same event, and counts are told after it.
  await expect.poll(() => collector.answers()).toHaveLength(1)
  expect(await reports()).toMatchObject({ held: 0 })
})

test('destroy takes a preview away', async () => {
  const { page } = await visit('?cx-preview=checkout')
  await cardOf(page).question.waitFor()
  await page.evaluate(() => window.cx.destroy())
  await expect.poll(() => page.locator('cx-preview, cx-card').count()).toBe(0)
})

test.each([
  { viewport: { width: 1280, height: 800 }, colorScheme: 'light' as const, query: '' },
  { viewport: { width: 390, height: 780 }, colorScheme: 'dark' as const, query: '&cx-locale=ar' },
])(
  'a preview has no barrier, and the panel leaves the card free, at $viewport.width px',
  async (at) => {
    const { query, ...options } = at
    const { page, panel, card } = await visit(`?cx-preview=checkout${query}`, options)
    await panel.getByRole('listitem').first().waitFor()
    await card.question.waitFor()
    expect(await barriersOn(page)).toEqual([])
    const above = await panel.boundingBox()
    const below = await page.locator('cx-card').boundingBox()
    if (!above || !below) throw new Error('the card or the panel is not there')
    const isApart =
      above.x + above.width <= below.x ||
      below.x + below.width <= above.x ||
      above.y + above.height <= below.y
    expect(isApart).toBe(true)
  },
)
