import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { aShopBehindProxy } from '../../support/busy-shop'
import { launchChromium } from '../../support/chromium'
import { LONG_MS, proves, runs } from '../../support/proves'

const TABS = 3
const ANSWERS = runs(24, 200)
const IN_A_VISIT = 8
let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

async function aShopInBrowser(seed: number) {
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  return { ...(await aShopBehindProxy(seed)), context }
}

async function open(page: Page, origin: string) {
  await page.goto(origin)
  await page.waitForFunction('window.cx')
}

/** Gives answers through the page's own interface; their ids and revisions. */
function give(page: Page, answers: number): Promise<[string, number][]> {
  return page.evaluate(async (answers) => {
    const given: [string, number][] = []
    for (let i = 0; i < answers; i++) {
      const result = await window.cx.record('checkout', { emotion: 4, ease: 2 })
      if (result.outcome === 'answered') given.push([result.answer.id, result.answer.rev])
    }
    return given
  }, answers)
}

test(
  'answers of three tabs arrive through a proxy that drops, hangs, cuts off, lies and loses replies',
  async () => {
    const { site, collector, proxy, context, revisions } = await aShopInBrowser(7)
    const tapped = new Map<string, number>()
    const pages = await Promise.all(Array.from({ length: TABS }, () => context.newPage()))
    for (let visit = 0; tapped.size < ANSWERS; visit++) {
      const page = pages[visit % TABS]
      if (!page) break
      await open(page, site.origin)
      const answers = Math.min(IN_A_VISIT, ANSWERS - tapped.size)
      for (const [id, rev] of await give(page, answers)) tapped.set(id, rev)
    }

    proxy.heal()
    const healed = Date.now()
    await open(await context.newPage(), site.origin)
    await expect.poll(() => revisions().size, { timeout: 60_000 }).toBe(ANSWERS)
    const seconds = Math.ceil((Date.now() - healed) / 1000)
    expect(revisions()).toEqual(tapped)

    const map = await fetch(`${collector.url}/v1/journey?site=shop`, {
      headers: { authorization: `Bearer ${collector.token}` },
    })
    expect(await map.json()).toMatchObject({ funnel: { emotion: ANSWERS, ease: ANSWERS } })
    expect(proxy.preflights()).toBe(0)
    const requests = [...proxy.met.values()].reduce((sum, n) => sum + n, 0)
    const met = `${requests} requests, ${requests - (proxy.met.get('pass') ?? 0)} of them spoilt`
    proves(
      'R01',
      `Chromium, ${ANSWERS} answers × ${TABS} tabs, ${met}: 0 lost, 0 twice; all there ${seconds} s after the network`,
    )
    proves('R14', `0 of ${requests} requests`)
  },
  LONG_MS,
)

test.each([
  ['with Web Locks', false, 2],
  ['without Web Locks', true, 40],
])(
  'twenty tabs that share a hundred unsent answers deliver them once %s',
  async (how, areLocksMissing, mostRequests) => {
    const { site, collector, proxy, context, revisions } = await aShopInBrowser(1)
    const tabs = runs(6, 20)
    proxy.sever()
    if (areLocksMissing) {
      await context.addInitScript(() => {
        Object.defineProperty(navigator, 'locks', { value: undefined })
      })
    }
    const pages = await Promise.all(Array.from({ length: tabs }, () => context.newPage()))
    const [first] = pages
    if (!first) throw new Error('no tab')
    await open(first, site.origin)
    const tapped = new Map(await give(first, 100))
    for (const page of pages.slice(1)) await open(page, site.origin)
    for (const page of pages) await page.evaluate(() => window.cx.flush())

    proxy.heal()
    await Promise.all(pages.map((page) => page.evaluate(() => window.cx.flush())))
    await expect.poll(() => revisions().size, { timeout: 20_000 }).toBe(100)
    await Promise.all(pages.map((page) => page.evaluate(() => window.cx.flush())))
    expect(revisions()).toEqual(tapped)
    const requests = proxy.met.get('pass') ?? 0
    expect(requests).toBeLessThanOrEqual(mostRequests)
    expect(collector.answers()).toHaveLength(100)
    proves('R07', `${tabs} tabs ${how}: 100 answers once, in ${requests} requests`)
  },
  LONG_MS,
)
