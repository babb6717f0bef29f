import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { launchChromium } from '../support/chromium'
import { aCollector } from '../support/collector'
import { proves, spaced } from '../support/proves'
import { aFreePort, aSite, withTag } from '../support/site'
import { aBlocker, type Blocker } from './blocker'

const VISITS = 6
const NO_LIMITS = { perSession: 1000, gapDays: 0, touchpointDays: 0, dismissedDays: 0 }
let browser: Browser
let blocker: Blocker

beforeAll(async () => {
  blocker = aBlocker()
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A shop whose collector is on another site, in a browser that refuses what the lists refuse. */
async function aShop() {
  const site = await aSite()
  // Another name of the same machine is another site.
  const origin = site.origin.replace('127.0.0.1', 'localhost')
  const collector = await aCollector({ origins: [origin], port: await aFreePort() })
  const config = JSON.stringify({ limits: NO_LIMITS, tab: { touchpoint: 'help-center' } })
  site.put(
    '/',
    withTag(
      { 'data-endpoint': collector.endpoint, 'data-config': '#cx' },
      `<script type="application/json" id="cx">${config}</script>`,
    ),
  )
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const refused: string[] = []
  await context.route('**/*', async (route: Route) => {
    const request = route.request()
    const type = request.resourceType()
    const isNavigation = request.isNavigationRequest()
    const page = `${origin}/`
    // The lists know names, and no ports or numbers of machines.
    const url = request.url().replace(collector.url, 'https://answers.other.example')
    const known = type === 'ping' || type === 'script' || type === 'fetch' ? type : 'other'
    if (isNavigation || !blocker.refuses(url, page, known)) return route.continue()
    refused.push(`${type} ${new URL(url).pathname}`)
    await route.abort('blockedbyclient')
  })

  async function open(): Promise<Page> {
    const page = await context.newPage()
    await page.goto(origin)
    await page.waitForFunction('window.cx')
    return page
  }
  return { origin, collector, context, open, refused }
}

test('a blocker refuses what its lists name, and every ping to elsewhere, also of pages that are left at the tap', async () => {
  const { collector, context, open, refused } = await aShop()
  const first = await open()
  await first.evaluate((endpoint) => navigator.sendBeacon(endpoint, '{}'), collector.endpoint)
  await expect.poll(() => refused).toEqual(['ping /v1/answers'])

  for (let visit = 0; visit < VISITS; visit++) {
    const page = await open()
    await page.evaluate(() => void window.cx.ask('checkout'))
    await cardOf(page).answer(4, 2)
    // In turn left at the tap, left without a network, and left later.
    if (visit % 3 === 1) await context.setOffline(true)
    if (visit % 3 === 2) await page.evaluate(() => window.cx.flush())
    await page.close()
    await context.setOffline(false)
  }
  await open()
  const arrived = () => collector.answers().map(({ rev, emotion, ease }) => [rev, emotion, ease])
  await expect
    .poll(arrived, { timeout: 20_000 })
    .toEqual(Array.from({ length: VISITS }, () => [2, 4, 2]))
  expect(refused).toEqual(['ping /v1/answers'])
  proves(
    'R34',
    `Chromium with these lists and no ping let through: ${VISITS} answers in ${VISITS} visits, each once; 0 requests of ours refused`,
  )
})

test('a blocker hides what its lists name on all pages', async () => {
  const { open } = await aShop()
  const page = await open()
  await page.evaluate(() => void window.cx.ask('checkout'))
  await cardOf(page).point(1).waitFor()
  await page.locator('cx-tab, [part="tab"]').first().waitFor()
  const seen = await page.evaluate((selectors) => {
    const own = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('cx-'),
    )
    const elements = own.flatMap((host) => [
      host,
      ...(host.shadowRoot?.querySelectorAll<Element>('*') ?? []),
    ])
    const advert = document.createElement('div')
    advert.id = 'AD_300'
    const hides = (element: Element, selector: string) => {
      try {
        return element.matches(selector)
      } catch {
        return false // what only a blocker understands
      }
    }
    return {
      hosts: own.map(({ localName }) => localName),
      elements: elements.length,
      hidden: elements.flatMap((element) =>
        selectors.filter((selector) => hides(element, selector)),
      ),
      isAtWork: selectors.some((selector) => hides(advert, selector)),
    }
  }, blocker.hidden)
  expect(seen.hosts.length).toBeGreaterThan(1)
  expect(seen.hidden).toEqual([])
  expect(seen.isAtWork).toBe(true)
  proves(
    'R34',
    `0 of ${seen.elements} elements of the card and the handle hidden by ${spaced(blocker.hidden.length)} rules for all pages`,
  )
})
