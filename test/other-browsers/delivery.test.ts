import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBusyShop, aShopBehindProxy, type BusyShop } from '../support/busy-shop'
import { DEVICES } from '../support/devices'
import { LONG_MS, proves, runs } from '../support/proves'
import { aStrangeEndpoint, STRANGE_REPLIES } from '../support/strange-endpoint'
import { aTapLedger, median, type TapLedger, tellTaps } from '../support/tap-ledger'
import { cardOf } from './card-of'
import { ENGINES } from './engines'
import {
  aDeafShop,
  ask,
  give,
  giveAtLength,
  keptOnTheDevice,
  LISTENER,
  open,
  tap,
  until,
} from './on-a-page'
import type { Tab, Visitor } from './visitor'

const ROUNDS = runs(2, 20)

describe.each(Object.entries(ENGINES))('in %s', (_engine, visit) => {
  let visitor: Visitor

  beforeAll(async () => {
    visitor = await visit()
  })

  afterAll(() => visitor?.close())

  /** Starts the collector again, opens one more page, and compares what arrives with what was tapped. */
  async function expectAll(shop: BusyShop, { taps }: TapLedger, rounds: number) {
    expect(taps.size).toBe(rounds)
    await shop.collector.start()
    await visitor.goto(shop.site.origin)
    await expect.poll(() => shop.revisions().size).toBe(rounds)
    expect(shop.revisions()).toEqual(taps)
  }

  test(
    'answers of three tabs arrive once through a proxy that drops, hangs, cuts off, lies and loses replies',
    async () => {
      const { site, proxy, revisions } = await aShopBehindProxy(7)
      const answers = runs(9, 200)
      const tapped = new Map<string, number>()
      const tabs = [visitor, await visitor.open(), await visitor.open()]
      for (let n = 0; tapped.size < answers; n++) {
        const tab = tabs[n % tabs.length] ?? visitor
        await open(tab, site.origin)
        const given = await tab.see(
          give,
          Math.min(8, Math.ceil(answers / 3), answers - tapped.size),
        )
        for (const [id, rev] of given) tapped.set(id, rev)
      }
      proxy.heal()
      await open(visitor, site.origin)
      await expect.poll(() => revisions().size).toBe(answers)
      expect(revisions()).toEqual(tapped)
      expect(proxy.preflights()).toBe(0)
      for (const tab of tabs.slice(1)) await tab.close()

      const requests = [...proxy.met.values()].reduce((sum, n) => sum + n, 0)
      const spoilt = requests - (proxy.met.get('pass') ?? 0)
      proves(
        'R01',
        `${answers} answers × 3 tabs, ${requests} requests, ${spoilt} of them spoilt: 0 lost, 0 twice`,
      )
      proves('R14', `0 of ${requests} requests`)
    },
    LONG_MS,
  )

  test.each([
    ['reloaded', 'reload' as const],
    ['left for another page', { to: '/elsewhere' }],
  ])(
    'no answer is lost when the page is %s at the tap',
    async (what, away) => {
      const shop = await aDeafShop()
      const ledger = await aTapLedger()
      for (let round = 1; round <= ROUNDS; round++) {
        await ask(visitor, shop.site.origin)
        await visitor.see(tellTaps, { address: ledger.address, away })
        await visitor.see(() => void Reflect.set(window, 'isOld', true), null)
        await tap(visitor, round)
        await until(visitor, () => !('isOld' in window) && document.readyState === 'complete')
      }
      await expectAll(shop, ledger, ROUNDS)
      proves('R03', `${ROUNDS} times ${what}: 0 lost`)
    },
    LONG_MS,
  )

  test(
    'no answer is lost when the tab is closed at the tap',
    async () => {
      const shop = await aDeafShop()
      let close = () => {}
      const ledger = await aTapLedger(() => close())
      for (let round = 1; round <= ROUNDS; round++) {
        const tab = await visitor.open()
        await ask(tab, shop.site.origin)
        await tab.see(tellTaps, { address: ledger.address })
        const closed = new Promise<void>((resolve) => {
          close = () => void tab.close().then(resolve)
        })
        void tap(tab, round)
        await closed
      }
      await expectAll(shop, ledger, ROUNDS)
      proves(
        'R03',
        `${ROUNDS} times closed, a median of ${median(ledger.delays)} ms after the tap: 0 lost`,
      )
    },
    LONG_MS,
  )

  test(
    'no answer is lost when the tap itself leaves the page, before the card hears of it',
    async () => {
      const shop = await aDeafShop()
      const ledger = await aTapLedger()
      for (let round = 1; round <= ROUNDS; round++) {
        await ask(visitor, shop.site.origin)
        await visitor.see(tellTaps, { address: ledger.address })
        await visitor.see(() => {
          addEventListener('click', () => location.assign('/elsewhere'), { capture: true })
        }, null)
        await tap(visitor, round)
        await until(visitor, () => location.pathname === '/elsewhere')
      }
      await expectAll(shop, ledger, ROUNDS)
      proves('R04', `${ROUNDS} taps that leave: 0 lost`)
    },
    LONG_MS,
  )

  test.each([
    ['with Web Locks', '', 2],
    [
      'without Web Locks',
      `<script>Object.defineProperty(navigator, 'locks', { value: undefined })</script>`,
      40,
    ],
  ])(
    'tabs that share what is unsent deliver it once %s',
    async (how, start, mostRequests) => {
      const { site, put, proxy, revisions } = await aShopBehindProxy(1)
      const [count, answers] = [runs(4, 20), 100]
      put('/shared', start)
      proxy.sever()
      const tabs: Tab[] = [visitor]
      while (tabs.length < count) tabs.push(await visitor.open())
      await open(visitor, `${site.origin}/shared`)
      const tapped = new Map(await visitor.see(give, answers))
      for (const tab of tabs.slice(1)) await open(tab, `${site.origin}/shared`)
      for (const tab of tabs) await tab.see(() => window.cx.flush(), null)

      proxy.heal()
      for (const tab of tabs) await tab.see(() => void window.cx.flush(), null)
      await expect.poll(() => revisions().size).toBe(answers)
      for (const tab of tabs) await tab.see(() => window.cx.flush(), null)
      expect(revisions()).toEqual(tapped)
      const requests = proxy.met.get('pass') ?? 0
      expect(requests).toBeLessThanOrEqual(mostRequests)
      for (const tab of tabs.slice(1)) await tab.close()
      proves('R07', `${count} tabs ${how}: ${answers} answers once, in ${requests} requests`)
    },
    LONG_MS,
  )

  test('no reply but a receipt that names the answer makes the page forget it', async () => {
    const strange = await aStrangeEndpoint()
    const shop = await aBusyShop(async () => strange.url)
    await open(visitor, shop.site.origin)
    strange.from({ status: 503 })
    const [[id = '', rev = 0] = []] = await visitor.see(give, 1)
    for (const [what, reply] of Object.entries(STRANGE_REPLIES)) {
      strange.from(reply)
      const before = strange.requests()
      await open(visitor, shop.site.origin)
      await expect.poll(strange.requests, { message: what }).toBeGreaterThan(before)
      await visitor.see(() => window.cx.flush(), null)
      await expect
        .poll(() => visitor.see(keptOnTheDevice, null), { message: what })
        .toEqual([id, id])
    }
    strange.from({
      headers: { 'content-type': 'application/json' },
      body: () => JSON.stringify({ accepted: [{ id, rev }], duplicate: [], rejected: [] }),
    })
    await open(visitor, shop.site.origin)
    await expect.poll(() => visitor.see(keptOnTheDevice, null)).toEqual([])
    proves(
      'R12',
      `kept at ${Object.keys(STRANGE_REPLIES).length} replies that are no receipt of it`,
    )
  })

  test.each(Object.entries(DEVICES))(
    'an answer on a device %s arrives after a failed try, in the same page view, and once',
    async (name, device) => {
      const shop = await aShopBehindProxy(1)
      shop.put('/device', `<script>(${device})()</script>${LISTENER}`)
      shop.proxy.sever()
      await ask(visitor, `${shop.site.origin}/device`)
      await visitor.see(() => {
        window.cx.on('undelivered', () => Reflect.set(window, 'hasFailed', true))
      }, null)
      await tap(visitor, 5)
      await cardOf(visitor).asks(/easy or difficult/)
      await cardOf(visitor).click('point', 4)
      await until(visitor, () => Reflect.get(window, 'hasFailed'))
      shop.proxy.heal()
      await expect.poll(() => [...shop.revisions().values()]).toEqual([2])
      expect(await visitor.see(() => Reflect.get(window, 'heard'), null)).toEqual([])
      const isNoStorage = name === 'that denies every storage'
      proves(isNoStorage ? 'R22' : 'R17', `a device ${name}: delivered`)
    },
  )

  test('answers wait while the page itself has spent what may outlive it, and arrive', async () => {
    const shop = await aDeafShop()
    const slow = await aStrangeEndpoint()
    let release = () => {}
    slow.from({
      after: new Promise<void>((resolve) => {
        release = resolve
      }),
    })
    await open(visitor, shop.site.origin)
    await visitor.see((url) => {
      const body = 'x'.repeat(40_000)
      fetch(url, { method: 'POST', body, keepalive: true }).catch(() => {})
    }, slow.url)
    await expect.poll(slow.requests).toBe(1)
    await visitor.see(giveAtLength, 30)
    await shop.collector.start()
    await visitor.see(() => {
      window.cx.on('undelivered', () => Reflect.set(window, 'isRefused', true))
      return window.cx.flush()
    }, null)
    const isRefused = await visitor.see(() => !!Reflect.get(window, 'isRefused'), null)
    release()
    await visitor.see(() => window.cx.flush(), null)
    await expect.poll(() => shop.revisions().size).toBe(30)
    const first = isRefused ? 'refused at first, then' : 'not refused,'
    proves('R13', `30 long answers beside 40 000 bytes of the page’s own: ${first} all there once`)
  })

  test.each([
    ['ten years ahead', TEN_YEARS_MS, TEN_YEARS_MS],
    ['ten years behind', -TEN_YEARS_MS, -TEN_YEARS_MS],
    ['that jumps ten years ahead', 0, TEN_YEARS_MS],
    ['that jumps ten years back', 0, -TEN_YEARS_MS],
  ])('a clock %s loses nothing and starts no storm', async (what, before, after) => {
    const shop = await aShopBehindProxy(1)
    shop.put(
      '/clock',
      `<script>{
      const { now } = Date
      window.shift = ${before}
      Date.now = () => now() + shift
    }</script>`,
    )
    shop.proxy.sever()
    await ask(visitor, `${shop.site.origin}/clock`)
    await visitor.see(() => {
      window.cx.on('undelivered', () => Reflect.set(window, 'hasFailed', true))
    }, null)
    await tap(visitor, 3)
    await until(visitor, () => Reflect.get(window, 'hasFailed'))
    await visitor.see((shift) => Reflect.set(window, 'shift', shift), after)
    shop.proxy.heal()
    await cardOf(visitor).asks(/easy or difficult/)
    await cardOf(visitor).click('point', 2)
    await expect.poll(() => [...shop.revisions().values()]).toEqual([2])
    expect(shop.proxy.met.get('pass')).toBeLessThanOrEqual(2)
    proves('R20', `a clock ${what}: 0 lost, no storm`)
  })
})

const TEN_YEARS_MS = 10 * 365 * 86_400_000
