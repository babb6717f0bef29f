import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBusyShop, aShopBehindProxy, type BusyShop } from '../support/busy-shop'
import { anEar } from '../support/ear'
import { LONG_MS, proves, runs } from '../support/proves'
import { writeTouchesDown } from '../support/touched-storage'
import { cardOf } from './card-of'
import { ENGINES } from './engines'
import { aDeafShop, ask, everythingOnTheDevice, open, tap, until } from './on-a-page'
import type { Visitor } from './visitor'

describe.each(Object.entries(ENGINES))('in %s', (_engine, visit) => {
  let visitor: Visitor

  beforeAll(async () => {
    visitor = await visit()
  })

  afterAll(() => visitor?.close())

  /**
   * Puts a page into a shop that is left and come back to.
   * @returns does so, and tells whether the page was kept
   */
  async function wayBackIn(shop: BusyShop) {
    const ear = await anEar()
    // The pages tell it themselves: a driver that is asked while WebKitGTK changes one for another may
    // never answer.
    const says = (name: string) =>
      `<script>addEventListener('pageshow', ({ persisted }) => fetch('${ear.origin}/say/${name}', { method: 'POST', body: persisted }))</script>`
    shop.put('/kept', says('shown'))
    shop.site.put('/plain', `<!doctype html><title>Plain</title><h1>Plain</h1>${says('plain')}`)

    return async (meanwhile?: () => Promise<void>) => {
      const left = ear.next('plain')
      await visitor.see(() => void setTimeout(() => location.assign('/plain'), 50), null)
      await left
      // Firefox’s driver hears of it a little later.
      await until(visitor, () => location.pathname === '/plain')
      await meanwhile?.()
      const back = ear.next('shown')
      await visitor.see(() => void setTimeout(() => history.back(), 50), null)
      return (await back) === 'true'
    }
  }

  test('a page with an open card and an unsent answer is kept for the way back, and goes on', async () => {
    const shop = await aDeafShop()
    const leaveAndReturn = await wayBackIn(shop)
    await ask(visitor, `${shop.site.origin}/kept`)
    await tap(visitor, 3)
    await cardOf(visitor).asks(/easy or difficult/)
    expect(await leaveAndReturn(shop.collector.start)).toBe(true)
    await expect.poll(() => [...shop.revisions().values()]).toEqual([1])
    await cardOf(visitor).click('point', 4)
    await expect.poll(() => [...shop.revisions().values()]).toEqual([2])
    proves('R19', 'kept with its card and an unsent answer, which leaves on the way back')
  })

  test('a page that is left while its answer is on the way is kept for the way back', async () => {
    const shop = await aShopBehindProxy(7)
    const leaveAndReturn = await wayBackIn(shop)
    shop.proxy.hang()
    await ask(visitor, `${shop.site.origin}/kept`)
    await tap(visitor, 3)
    await expect.poll(() => shop.proxy.met.get('hang')).toBe(1)
    expect(await leaveAndReturn()).toBe(true)
    proves('R19', 'kept while its answer is on the way')
  })

  test(
    'with consent denied no storage is touched, and answers arrive once through a bad network',
    async () => {
      const shop = await aShopBehindProxy(7)
      shop.put('/denied', `<script>(${writeTouchesDown})()</script>`, 'data-consent="denied"')
      await open(visitor, `${shop.site.origin}/denied`)
      const many = runs(3, 50)
      for (let n = 0; n < many; n++) {
        await visitor.see(() => void window.cx.ask('checkout'), null)
        await cardOf(visitor).asks(/feel/)
        await tap(visitor, n)
        await cardOf(visitor).asks(/easy or difficult/)
        await cardOf(visitor).click('point', 5)
        await cardOf(visitor).asks(/influenced/)
        await visitor.see(() => window.cx.close(), null)
        await expect.poll(cardOf(visitor).see).toBeNull()
      }
      shop.proxy.heal()
      await visitor.see(() => window.cx.flush(), null)
      await expect.poll(() => [...shop.revisions().values()]).toEqual(Array(many).fill(2))
      expect(await visitor.see(() => window.touched, null)).toEqual([])
      proves(
        'R22',
        `consent denied: ${many} answers through a bad network: 0 lost, 0 twice, 0 uses of a storage`,
      )
    },
    LONG_MS,
  )

  test('nothing is on the device before the person acts', async () => {
    const shop = await aBusyShop()
    await ask(visitor, shop.site.origin)
    expect(await visitor.see(everythingOnTheDevice, null)).toEqual([])
  })
})
