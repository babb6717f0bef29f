import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cardOf } from '../support/card'
import { chance } from '../support/chance'
import { aChaosProxy } from '../support/chaos-proxy'
import { launchChromium } from '../support/chromium'
import { aCollector } from '../support/collector'
import { LONG_MS, proves, runs } from '../support/proves'
import { aFreePort, aSite, withTag } from '../support/site'
import { keptOn, touchedOn, watchStorage } from '../support/touched-storage'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

const NO_LIMITS = { perSession: 1000, gapDays: 0, touchpointDays: 0, dismissedDays: 0 }

interface Brand {
  /** Attributes of the tag. */
  tag?: Record<string, string>
  /** What its configuration says. */
  config?: object
  /** Runs on every page before anything else. */
  before?(context: BrowserContext): Promise<unknown>
  /** Pages send through a network that is bad until it heals. */
  isBad?: boolean
}

/** Somebody on the site of a brand whose collector is real, and what its page does with the device. */
async function aVisit({ tag = {}, config = {}, before, isBad }: Brand = {}) {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  const proxy = await aChaosProxy({ to: collector.url, random: isBad ? chance(7) : () => 1 })
  const file = JSON.stringify({ limits: NO_LIMITS, ...config })
  const attributes = {
    'data-endpoint': `${proxy.url}/v1/answers`,
    'data-config': '#own',
    'data-visitor': 'u_8f2',
    ...tag,
  }
  site.put('/', withTag(attributes, `<script type="application/json" id="own">${file}</script>`))
  site.put('/elsewhere', '<title>Elsewhere</title>')
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  await watchStorage(context)
  await before?.(context)
  const page = await context.newPage()
  const bodies: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/v1/answers')) bodies.push(request.postData() ?? '')
  })

  async function open() {
    await page.goto(site.origin)
    await page.waitForFunction('window.cx')
  }
  await open()
  return {
    ...{ page, collector, proxy, bodies, open },
    async ask(touchpoint = 'checkout') {
      await page.evaluate((name) => void window.cx.ask(name), touchpoint)
      await cardOf(page).point(1).waitFor()
    },
    async answer() {
      await cardOf(page).answer(4, 5)
      await cardOf(page).done.click()
      await page.evaluate(() => window.cx.close())
    },
    consent: (choice: 'granted' | 'denied' | 'pending') =>
      page.evaluate((choice) => window.cx.consent(choice), choice),
    arrived: (n: number) => expect.poll(collector.answers, { timeout: 20_000 }).toHaveLength(n),
    /** Leaves the page, so that whatever it still has to say is said. */
    leave: () => page.goto(`${site.origin}/elsewhere`),
  }
}

const flush = (page: Page) => page.evaluate(() => window.cx.flush())

test.each<[string, Brand]>([
  ['consent is denied from the beginning', { tag: { 'data-consent': 'denied' } }],
  ['the brand wants no storage', { config: { privacy: { storage: 'none' } } }],
])(
  'where %s no storage is touched, and every answer arrives once through a bad network',
  async (name, brand) => {
    const { page, ask, answer, proxy, collector } = await aVisit({ ...brand, isBad: true })
    const many = runs(3, 50)
    for (let n = 0; n < many; n++) {
      await ask()
      await answer()
    }
    proxy.heal()
    await flush(page)
    await expect
      .poll(() => collector.answers().map(({ rev, ease }) => `${ease} at ${rev}`), {
        timeout: 30_000,
      })
      .toEqual(Array(many).fill('5 at 2'))
    expect(await touchedOn(page)).toEqual([])
    proves(
      'R22',
      `${name}: ${many} answers through a bad network: 0 lost, 0 twice, 0 uses of a storage`,
    )
  },
  LONG_MS,
)

test.each<[string, Brand]>([
  ['consent is pending from the beginning', { tag: { 'data-consent': 'pending' } }],
  ['the configuration denies it', { config: { privacy: { consent: 'denied' } } }],
  ['the choice is misspelt', { config: { privacy: { storage: 'sesion' } } }],
  ['the consent is no word at all', { config: { privacy: { consent: null } } }],
])('where %s no storage is touched, and an answer arrives', async (_name, brand) => {
  const { page, ask, answer, arrived, leave } = await aVisit(brand)
  await ask()
  await answer()
  await arrived(1)
  expect(await touchedOn(page)).toEqual([])
  await leave()
  expect(await keptOn(page)).toEqual([])
})

test.each(['denied', 'pending'])(
  'with consent %s no id of the person is sent, and two answers have nothing in common',
  async (consent) => {
    const { page, ask, answer, arrived, bodies } = await aVisit({
      tag: { 'data-consent': consent },
    })
    for (const touchpoint of ['checkout', 'landing']) {
      await ask(touchpoint)
      await answer()
    }
    await page.evaluate(() => window.cx.identify('u_other'))
    await page.evaluate(() => window.cx.record('pricing', { emotion: 3 }))
    await arrived(3)
    expect(bodies.join('\n')).not.toMatch(/"visitor"|"visit"|u_8f2|u_other/)
  },
)

test('without consent nothing leaves but what the person submits', async () => {
  const { page, ask, leave, open, arrived, answer, proxy, collector } = await aVisit({
    tag: { 'data-consent': 'pending' },
  })
  await ask()
  await page.evaluate(() => void window.cx.ask('landing'))
  await leave()
  await open()
  await flush(page)
  await ask('pricing')
  await answer()
  await arrived(1)
  expect(collector.answers()).toMatchObject([{ touchpoint: 'pricing' }])
  // One request for each of the two taps.
  expect(proxy.met.get('pass')).toBe(2)
})

test('without a word about consent, an ask that was seen and left is told', async () => {
  const { ask, leave, arrived, collector } = await aVisit()
  await ask()
  await leave()
  await arrived(1)
  expect(collector.answers()).toMatchObject([{ end: 'ignored', visitor: 'u_8f2' }])
})

test('what was answered before the consent is kept as soon as it is given, and outlives the page', async () => {
  const { page, ask, consent, arrived, proxy, open, collector } = await aVisit({
    config: { privacy: { consent: 'pending' } },
  })
  proxy.sever()
  await ask()
  await cardOf(page).answer(2, 1)
  expect(await touchedOn(page)).toEqual([])
  await consent('granted')
  await expect
    .poll(() => keptOn(page))
    .toEqual([
      'cx:shop:answer:…',
      'cx:shop:past:answered…:checkout',
      'cx:shop:past:ignored…:checkout',
      'database cx:shop',
      'session cx:shop:visit',
    ])

  await open()
  proxy.heal()
  // Another page, on which nobody has chosen yet: nothing is looked at.
  await flush(page)
  expect(collector.answers()).toEqual([])
  expect(await touchedOn(page)).toEqual([])
  await consent('granted')
  await arrived(1)
  expect(collector.answers()).toMatchObject([{ emotion: 2, ease: 1 }])
})

test('a denial removes everything from the device, and what was submitted before arrives from memory', async () => {
  const { page, ask, answer, consent, arrived, proxy, open, collector } = await aVisit()
  proxy.sever()
  await consent('granted')
  await ask()
  await answer()
  await open()
  await ask('landing')
  await answer()
  expect(await keptOn(page)).toContain('cx:shop:answer:…')

  await consent('denied')
  await expect.poll(() => keptOn(page)).toEqual([])
  const before = (await touchedOn(page)).length
  await ask('pricing')
  await answer()
  expect((await touchedOn(page)).slice(before)).toEqual([])
  proxy.heal()
  await flush(page)
  await arrived(3)
  expect(
    collector
      .answers()
      .map(({ touchpoint }) => touchpoint)
      .sort(),
  ).toEqual(['checkout', 'landing', 'pricing'])
  expect(await keptOn(page)).toEqual([])
})

test('other sites of the origin keep what is theirs when one is denied', async () => {
  const { page, ask, answer, consent } = await aVisit()
  await page.evaluate(() => {
    localStorage.setItem('cart', '1')
    localStorage.setItem('cx:blog:answer:1', '2')
    sessionStorage.setItem('cx:blog:visit', '3')
  })
  await ask()
  await answer()
  await consent('denied')
  await expect.poll(() => keptOn(page)).toEqual(['cx:blog:answer:1', 'session cx:blog:visit'])
  expect(await page.evaluate(() => localStorage.getItem('cart'))).toBe('1')
})

test('with storage of the session an answer outlives a reload, and nothing outlives the tab', async () => {
  const { page, ask, arrived, proxy, open } = await aVisit({
    config: { privacy: { storage: 'session' } },
  })
  proxy.sever()
  await ask()
  await cardOf(page).answer(5, 5)
  const touched = await touchedOn(page)
  expect(touched).not.toContain('localStorage')
  expect(touched).not.toContain('indexedDB')
  const kept = await keptOn(page)
  expect(kept).toContain('session cx:shop:answer:…')
  expect(kept.filter((name) => !name.startsWith('session '))).toEqual([])
  await open()
  proxy.heal()
  await flush(page)
  await arrived(1)
  expect((await keptOn(page)).join()).not.toContain('answer:')
})

test('with Global Privacy Control no id is sent or kept, and a question that was left is not remembered', async () => {
  const { page, ask, answer, consent, arrived, open, bodies } = await aVisit({
    before: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })
      }),
    config: {
      touchpoints: {
        landing: { sample: { rate: 1, per: 'visitor' }, variants: [{ id: 'a' }, { id: 'b' }] },
      },
    },
  })
  await consent('granted')
  await ask('landing')
  await page.evaluate(() => window.cx.close())
  expect(await keptOn(page)).toEqual([])

  await open()
  await ask()
  await answer()
  await arrived(2)
  expect(bodies.join('\n')).not.toMatch(/u_8f2|"visitor"/)
  // Lest it be asked again.
  expect((await keptOn(page)).filter((name) => name.includes(':past:'))).toEqual([
    'cx:shop:past:answered…:checkout',
  ])
})
