// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CxOptions } from '../../../src/sdk/api'
import type { PastAsk } from '../../../src/sdk/host/past-ask'
import type * as Recalling from '../../../src/sdk/recalling/index'
import { startPage } from '../../support/start-page'
import { everythingSettled } from '../../support/virtual-time'

const DAY = 86_400_000
const recalling = () => import('../../../src/sdk/recalling/index')

/** A page, and how often it has loaded what was asked before. */
function aPage(options: CxOptions = {}) {
  let loads = 0
  const page = startPage({
    options,
    parts: {
      async recalling(): Promise<typeof Recalling> {
        loads++
        return recalling()
      },
    },
  })
  return { ...page, loads: () => loads }
}

/** Somebody who has asked before on this device, so many days ago. */
function past(days: number, end: PastAsk['end'] = 'answered', touchpoint = 'landing') {
  localStorage.setItem(`cx:shop:past:${end}:${Date.now() - days * DAY}:${touchpoint}`, '')
}

const kept = () =>
  Object.keys(localStorage).flatMap(
    (key) => /:past:(\w+):\d+:(.*)/.exec(key)?.slice(1).join(' ') ?? [],
  )

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('a page on which nobody was asked before', () => {
  test('asks without loading what was asked before, and loads it for the next question', async () => {
    const page = aPage()
    const { card, result } = await page.ask('checkout')
    expect(page.loads()).toBe(0)
    card.onChange({ emotion: 4 })
    card.onEnd('complete')
    await result
    expect((await page.cx.why('landing')).reasons).toEqual(['session', 'gap'])
    expect((await page.cx.why('checkout')).reasons).toEqual(['session', 'touchpoint', 'gap'])
    expect(page.loads()).toBe(1)
  })

  test('does not show again on the same page what was ignored, and keeps nothing of it', async () => {
    const limits = { perSession: 9, gapDays: 0 }
    const page = aPage({ config: { limits } })
    const { result } = await page.ask('checkout')
    page.cx.close()
    expect(await result).toEqual({ outcome: 'ignored' })
    expect(await page.cx.ask('checkout')).toEqual({ outcome: 'suppressed', reason: 'touchpoint' })
    expect(kept()).toEqual([])
    const next = aPage({ config: { limits } })
    expect((await next.cx.why('checkout')).wouldAsk).toBe(true)
  })
})

describe('limits hold on the next page', () => {
  test.each<[string, Parameters<typeof past>]>([
    ['touchpoint', [40, 'answered', 'checkout']],
    ['gap', [1, 'answered', 'landing']],
    ['dismissed', [40, 'dismissed', 'landing']],
    ['snoozed', [1, 'snoozed', 'landing']],
    ['never', [300, 'never', 'landing']],
  ])('for the reason: %s', async (reason, ask) => {
    past(...ask)
    const page = aPage()
    expect(await page.cx.why('checkout')).toEqual({ wouldAsk: false, reasons: [reason] })
    expect(await page.cx.ask('checkout')).toEqual({ outcome: 'suppressed', reason })
  })

  test('of a touchpoint go over those of its stage, and these over the general ones', async () => {
    past(5)
    const stages = [{ id: 'purchase', limits: { gapDays: 4 } }]
    const limits = { gapDays: 6 }
    const own = { checkout: { limits: { gapDays: 7 } } }
    const stage = aPage({ config: { limits, journey: { stages } } })
    expect((await stage.cx.why('checkout')).wouldAsk).toBe(true)
    expect((await stage.cx.why('help-center')).reasons).toEqual(['gap'])
    const touchpoint = aPage({ config: { limits, journey: { stages }, touchpoints: own } })
    expect((await touchpoint.cx.why('checkout')).reasons).toEqual(['gap'])
  })

  test('in as many impressions as allowed, once consent is given', async () => {
    const config = { limits: { perSession: 9, gapDays: 0, impressions: 2 } }
    for (const reasons of [[], ['impressions']]) {
      const page = aPage({ config })
      page.cx.consent('granted')
      const { result } = await page.ask('checkout')
      page.cx.close()
      await result
      page.cx.destroy()
      const next = aPage({ config })
      expect((await next.cx.why('checkout')).reasons).toEqual(reasons)
      next.cx.destroy()
      // Another minute: one ask has one time.
      vi.setSystemTime(Date.now() + 60_000)
    }
    expect(kept()).toEqual(['ignored checkout', 'ignored checkout'])
  })

  afterEach(() => {
    vi.useRealTimers()
  })
})

test('a page that cannot load what was asked before asks nothing, and records all the same', async () => {
  past(100)
  const page = startPage({
    parts: { recalling: () => Promise.reject(new Error('chunk 404')) },
  })
  expect(await page.cx.why('checkout')).toEqual({ wouldAsk: false, reasons: ['unavailable'] })
  expect(await page.cx.ask('checkout')).toMatchObject({ reason: 'unavailable' })
  expect(await page.cx.record('checkout', { emotion: 3 })).toMatchObject({ outcome: 'answered' })
})

test('what no later limit needs is removed from the device', async () => {
  past(200)
  past(100)
  past(150, 'ignored')
  const page = aPage()
  await page.cx.why('checkout')
  expect(kept()).toEqual(['answered landing'])
})

describe('consent', () => {
  test('that is given while a card stands keeps what is asked', async () => {
    const page = aPage()
    await page.ask('checkout')
    expect(kept()).toEqual([])
    page.cx.consent('granted')
    await vi.waitUntil(() => kept().length)
    expect(kept()).toEqual(['ignored checkout'])
  })

  test('that is denied removes what is kept, and nothing is kept from then on', async () => {
    past(100)
    const page = aPage()
    page.cx.consent('denied')
    await vi.waitUntil(() => !kept().length)
    const { card, result } = await page.ask('checkout')
    card.onChange({ emotion: 4 })
    card.onEnd('complete')
    await result
    expect(kept()).toEqual([])
    expect(sessionStorage.length).toBe(0)
    expect((await page.cx.why('checkout')).reasons).toContain('touchpoint')
  })

  test('loads nothing where nothing was asked', async () => {
    const page = aPage()
    page.cx.consent('denied')
    page.cx.consent('granted')
    await everythingSettled()
    expect(page.loads()).toBe(0)
  })
})

describe('a ledger of the host page', () => {
  test('holds a question back on a device that knows nothing, and takes every ask and its end', async () => {
    const written: PastAsk[] = []
    const other = { touchpoint: 'landing', at: Date.now() - 40 * DAY, end: 'dismissed' as const }
    const ledger = { read: () => [other], write: (ask: PastAsk) => void written.push(ask) }
    const page = aPage({ ledger })
    expect((await page.cx.why('checkout')).reasons).toEqual(['dismissed'])
    page.cx.destroy()

    const next = aPage({ ledger: { ...ledger, read: () => [] } })
    const { card, result } = await next.ask('checkout')
    card.onChange({ emotion: 4 })
    card.onChange({ ease: 4 })
    card.onEnd('complete')
    await result
    expect(written.map(({ touchpoint, end }) => `${touchpoint} ${end}`)).toEqual([
      'checkout ignored',
      'checkout answered',
    ])
    expect(new Set(written.map(({ at }) => at)).size).toBe(1)
  })

  test('is read once, at the start', async () => {
    let reads = 0
    const read = () => {
      reads++
      return []
    }
    const page = aPage({ ledger: { read, write() {} } })
    await vi.waitUntil(() => reads)
    await page.cx.why('checkout')
    await page.cx.why('landing')
    expect(reads).toBe(1)
  })

  test('that hangs holds a question back for two seconds and no longer', async () => {
    vi.useFakeTimers()
    try {
      const page = aPage({ ledger: { read: () => new Promise(() => {}), write() {} } })
      const why = page.cx.why('checkout')
      let isThere = false
      void why.then(() => {
        isThere = true
      })
      await recalling()
      await vi.advanceTimersByTimeAsync(1999)
      expect(isThere).toBe(false)
      await vi.advanceTimersByTimeAsync(1)
      expect((await why).wouldAsk).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })

  test.each<[string, () => unknown, string]>([
    [
      'throws',
      () => {
        throw new Error('offline')
      },
      'Error: offline',
    ],
    ['rejects', () => Promise.reject(new Error('401')), 'Error: 401'],
    ['gives no list', () => 5, 'TypeError'],
    ['gives what is no ask', () => [{ touchpoint: 'landing' }], '[0]: an object'],
  ])('that %s is told, and the page asks on', async (_what, read, told) => {
    const ledger = {
      read,
      write() {
        throw new Error('no')
      },
    } as unknown as CxOptions['ledger']
    const page = aPage({ ledger })
    expect((await page.cx.why('checkout')).wouldAsk).toBe(true)
    expect((await page.told())[0]).toContain(told)
    await page.ask('checkout')
    await vi.waitUntil(() => page.toldSoFar() === 2)
    expect((await page.told())[1]).toContain('ledger.write threw: Error: no')
  })
})

test('of two touchpoints whose moment has come, the one that a limit holds back leaves it to the other', async () => {
  past(40, 'answered', 'landing')
  const when = [{ on: 'load' }]
  const touchpoints = { landing: { when, priority: 2 }, pricing: { when, priority: 1 } }
  const page = aPage({ config: { touchpoints } })
  const shown = new Promise((resolve) => page.cx.on('shown', resolve))
  expect(await shown).toEqual({ touchpoint: 'pricing' })
})

describe('a draw', () => {
  /** Half of everybody is asked; the ids say who. */
  const config = { touchpoints: { landing: { sample: { rate: 0.5, per: 'visitor' } } } }
  const isAsked = async (visitor: string) => {
    const page = aPage({ config, visitor })
    const { wouldAsk } = await page.cx.why('landing')
    page.cx.destroy()
    return wouldAsk
  }

  test('stays with the visitor that the page names', async () => {
    const visitors = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8']
    const first = await Promise.all(visitors.map(isAsked))
    expect(new Set(first).size).toBe(2)
    expect(await Promise.all(visitors.map(isAsked))).toEqual(first)
  })

  test('is not made again by the next trigger, nor on the next page with consent', async () => {
    const draws = new Set<boolean>()
    for (let n = 0; n < 12; n++) {
      const page = aPage({ config })
      page.cx.consent('granted')
      for (let again = 0; again < 3; again++) draws.add((await page.cx.why('landing')).wouldAsk)
      page.cx.destroy()
    }
    expect(draws.size).toBe(1)
  })
})
