import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium, launchWithWayBack } from '../support/chromium'
import { aSite, type Site, withTag } from '../support/site'

const TABS = 20
const RECEIPT = JSON.stringify({ accepted: [], duplicate: [], rejected: [] })
type Outcome = { outcome: string; reason?: string }

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

async function aShop(from = browser): Promise<{ site: Site; context: BrowserContext }> {
  const site = await aSite()
  site.put('/v1/answers', { body: RECEIPT, headers: { 'content-type': 'application/json' } })
  site.put('/', withTag({ 'data-endpoint': '/v1/answers' }))
  site.put('/elsewhere', '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>')
  const context = await from.newContext()
  onTestFinished(() => context.close())
  return { site, context }
}

async function aTab(context: BrowserContext, { origin }: Site): Promise<Page> {
  const page = await context.newPage()
  await page.goto(origin)
  await page.waitForFunction('window.cx && !Array.isArray(window.cx.q)')
  return page
}

/** Asks for the checkout; the page keeps what comes of it. */
function ask(page: Page): Promise<void> {
  return page.evaluate(() => {
    Reflect.set(window, 'asked', undefined)
    void window.cx.ask('checkout').then((result) => Reflect.set(window, 'asked', result))
  })
}

const outcome = (page: Page): Promise<Outcome> =>
  page.waitForFunction('window.asked').then((handle) => handle.jsonValue() as Promise<Outcome>)

/** The pages that show a card, once every page shows one or has said why not. */
async function asking(pages: Page[]): Promise<Page[]> {
  const isDecided = 'window.asked || document.querySelector("cx-card")'
  await Promise.all(pages.map((page) => page.waitForFunction(isDecided)))
  const cards = await Promise.all(pages.map((page) => page.locator('cx-card').count()))
  return pages.filter((_, i) => cards[i])
}

describe('of twenty tabs that ask at the same moment', () => {
  const ways: [string, (page: Page) => Promise<unknown>, string[]][] = [
    [
      'answered',
      (page) =>
        cardOf(page)
          .answer(4, 4)
          .then(() => cardOf(page).close.click()),
      ['gap'],
    ],
    ['dismissed', (page) => cardOf(page).close.click(), ['gap', 'dismissed']],
    ['ignored, with consent,', (page) => page.evaluate(() => window.cx.close()), ['gap']],
  ]
  test.each(ways)('one shows a card, and once it is %s no other asks again', async (...way) => {
    const [what, end, reasons] = way
    const { site, context } = await aShop()
    const pages: Page[] = []
    for (let n = 0; n < TABS; n++) pages.push(await aTab(context, site))
    if (what.startsWith('ignored'))
      for (const page of pages) await page.evaluate(() => window.cx.consent('granted'))

    await Promise.all(pages.map(ask))
    const [first, ...more] = await asking(pages)
    expect(more).toEqual([])
    if (!first) throw new Error('no tab asks')
    const others = pages.filter((page) => page !== first)
    for (const page of others)
      expect(await outcome(page)).toEqual({ outcome: 'suppressed', reason: 'open' })

    await cardOf(first).question.waitFor()
    await end(first)
    await outcome(first)
    await Promise.all(others.map(ask))
    expect(await asking(others)).toEqual([])
    for (const page of others) {
      expect(await outcome(page)).toMatchObject({ outcome: 'suppressed' })
      expect(await page.evaluate(() => window.cx.why('help-center'))).toEqual({
        wouldAsk: false,
        reasons,
      })
    }
  })
})

test('a tab that is closed with its card leaves the turn to the next', async () => {
  const { site, context } = await aShop()
  const first = await aTab(context, site)
  const second = await aTab(context, site)
  await ask(first)
  await cardOf(first).question.waitFor()
  await ask(second)
  expect(await outcome(second)).toEqual({ outcome: 'suppressed', reason: 'open' })
  await first.close()
  await ask(second)
  await cardOf(second).question.waitFor()
})

test('a page that changes its address without a new document keeps its turn', async () => {
  const { site, context } = await aShop()
  const first = await aTab(context, site)
  const second = await aTab(context, site)
  await ask(first)
  await cardOf(first).question.waitFor()
  await first.evaluate(() => {
    history.pushState(null, '', '/thanks')
    location.hash = 'delivery'
  })
  await ask(second)
  expect(await outcome(second)).toEqual({ outcome: 'suppressed', reason: 'open' })
})

test('a handle and a question inside the page ask for no turn', async () => {
  const { site, context } = await aShop()
  const inline = '<cx-ask touchpoint="help-center"></cx-ask>'
  site.put('/inline', withTag({ 'data-endpoint': '/v1/answers' }, inline))
  const first = await aTab(context, site)
  await ask(first)
  await cardOf(first).question.waitFor()
  const second = await context.newPage()
  await second.goto(`${site.origin}/inline`)
  await second.locator('cx-ask').getByRole('radio').first().waitFor()
})

test('a page with an open card is kept for the way back, and has its turn again', async () => {
  const keeping = await launchWithWayBack()
  onTestFinished(() => keeping.close())
  const { site, context } = await aShop(keeping)
  const page = await aTab(context, site)
  await page.evaluate(() => {
    Reflect.set(window, 'isTheSame', true)
    Reflect.set(window, 'locks', async () => {
      const { held = [] } = await navigator.locks.query()
      return held.map(({ name }) => name)
    })
  })
  await ask(page)
  await cardOf(page).question.waitFor()
  await page.goto(`${site.origin}/elsewhere`)
  expect(await page.evaluate(async () => (await navigator.locks.query()).held)).toEqual([])
  const isBack = page.waitForEvent('framenavigated')
  await page.evaluate(() => void setTimeout(() => history.back()))
  await isBack
  await page.waitForFunction('window.isTheSame')
  await expect.poll(() => page.evaluate('window.locks()')).toEqual(['cx:shop:asking'])
  await cardOf(page).close.click()
  await expect.poll(() => page.evaluate('window.locks()')).toEqual([])
})
