import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBusyShop, aShopBehindProxy } from '../support/busy-shop'
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

  test('a page with an open card and an unsent answer is kept for the way back, and goes on', async () => {
    const shop = await aDeafShop()
    shop.put(
      '/kept',
      `<script>addEventListener('pageshow', (event) => { window.isBack = event.persisted })</script>`,
    )
    shop.site.put('/plain', '<!doctype html><title>Plain</title><h1>Plain</h1>')
    await ask(visitor, `${shop.site.origin}/kept`)
    await tap(visitor, 3)
    await cardOf(visitor).asks(/easy or difficult/)
    await visitor.see(() => void setTimeout(() => location.assign('/plain')), null)
    await until(visitor, () => location.pathname === '/plain')
    await shop.collector.start()
    await visitor.see(() => void setTimeout(() => history.back()), null)
    await until(visitor, () => Reflect.get(window, 'isBack'))
    await expect.poll(() => [...shop.revisions().values()]).toEqual([1])
    await cardOf(visitor).click('point', 4)
    await expect.poll(() => [...shop.revisions().values()]).toEqual([2])
    proves('R19', 'kept with its card and an unsent answer, which leaves on the way back')
  })

  test('a page that is left while its answer is on the way is kept for the way back', async () => {
    const shop = await aShopBehindProxy(7)
    shop.put(
      '/kept',
      `<script>addEventListener('pageshow', (event) => { window.isBack = event.persisted })</script>`,
    )
    shop.site.put('/plain', '<!doctype html><title>Plain</title><h1>Plain</h1>')
    shop.proxy.hang()
    await ask(visitor, `${shop.site.origin}/kept`)
    await tap(visitor, 3)
    await expect.poll(() => shop.proxy.met.get('hang')).toBe(1)
    await visitor.see(() => void setTimeout(() => location.assign('/plain')), null)
    await until(visitor, () => location.pathname === '/plain')
    await visitor.see(() => void setTimeout(() => history.back()), null)
    await until(visitor, () => location.pathname === '/kept')
    await until(visitor, () => Reflect.get(window, 'isBack') !== undefined)
    expect(await visitor.see(() => Reflect.get(window, 'isBack'), null)).toBe(true)
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
