// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import type { SUPPRESSED_REASONS } from '../../../src/model/suppressed'
import type { SuppressedReason } from '../../../src/sdk/api'
import { ENDPOINT, json, startPage } from '../../support/start-page'
import { everythingSettled } from '../../support/virtual-time'

const DAY = '2026-11-21'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${DAY}T12:00:00Z`) })
})

afterEach(() => {
  vi.useRealTimers()
})

/** A page whose outbox is there. */
async function aPage(given: Parameters<typeof startPage>[0] = {}) {
  const page = startPage(given)
  await page.cx.flush()
  return page
}

async function leave() {
  dispatchEvent(new Event('pagehide'))
  await everythingSettled()
}

const none = { limits: { perSession: 0 } }

describe('an ask that was not shown', () => {
  test('is counted with its day, touchpoint, stage and reason, and sent when the page is left', async () => {
    const { cx, counts, posted } = await aPage({ options: { config: none } })
    await cx.ask('checkout')
    expect(counts).toEqual([])
    await leave()
    const asked = { day: DAY, touchpoint: 'checkout', stage: 'purchase' }
    expect(counts).toEqual([[{ ...asked, reason: 'session', n: 1 }]])
    expect(posted).toEqual([])
  })

  test('counts once in a page view, however often the page asks, and under whatever spelling', async () => {
    const { cx, counts } = await aPage({ options: { config: none } })
    for (let i = 0; i < 50; i++) await cx.ask(i % 2 ? 'help-center' : 'help_center')
    await leave()
    expect(counts.flat()).toMatchObject([{ touchpoint: 'help-center', n: 1 }])
  })

  test('counts once more for another reason or touchpoint', async () => {
    const { cx, counts } = await aPage({ options: { config: none } })
    await cx.ask('checkout')
    await cx.ask('landing')
    await leave()
    expect(counts.flat().map(({ touchpoint }) => touchpoint)).toEqual(['checkout', 'landing'])
  })

  test('is not sent again when the page is left again', async () => {
    const { cx, counts } = await aPage({ options: { config: none } })
    await cx.ask('checkout')
    await leave()
    await cx.ask('checkout')
    await leave()
    expect(counts).toHaveLength(1)
  })

  test('is not sent again when the endpoint does not take it: it may have arrived', async () => {
    const endpoint = () => json({}, 503)
    const { cx, counts } = await aPage({ options: { config: none }, endpoint })
    await cx.ask('checkout')
    await leave()
    await cx.flush()
    await leave()
    expect(counts).toHaveLength(1)
    expect(Object.keys(localStorage)).toEqual([])
  })

  test('is on the day on which it was not shown, though the page is left on the next', async () => {
    const { cx, counts } = await aPage({ options: { config: none } })
    await cx.ask('checkout')
    vi.setSystemTime(Date.parse('2026-11-22T09:00:00Z'))
    await leave()
    expect(counts.flat()).toMatchObject([{ day: DAY }])
  })

  test('before the outbox was there is counted all the same', async () => {
    const { cx, counts } = startPage({ options: { config: none } })
    await cx.ask('checkout')
    await cx.flush()
    await leave()
    expect(counts.flat()).toHaveLength(1)
  })

  test('leaves nothing on the device', async () => {
    const { cx } = await aPage({ options: { config: none } })
    await cx.ask('checkout')
    await leave()
    expect([Object.keys(localStorage), Object.keys(sessionStorage)]).toEqual([[], []])
  })
})

test('nothing is sent where a name is unknown, what was recorded is no answer, or nothing was asked', async () => {
  const { cx, counts } = await aPage()
  await cx.ask('chekout')
  await cx.record('checkout', {})
  await leave()
  expect(counts).toEqual([])
})

test('nothing is sent once Latido has been destroyed', async () => {
  const { cx, counts } = await aPage({ options: { config: none } })
  await cx.ask('checkout')
  cx.destroy()
  await cx.ask('landing')
  await leave()
  expect(counts).toEqual([])
})

test('an endpoint that cannot be reached costs the counts and nothing else', async () => {
  const { cx } = await aPage({
    options: { config: none, endpoint: ENDPOINT },
    endpoint: () => Promise.reject(new TypeError('Failed to fetch')),
  })
  await cx.ask('checkout')
  await leave()
  expect(await cx.why('checkout')).toMatchObject({ wouldAsk: false })
})

test('every reason is counted, but for those that say nothing about who was asked', () => {
  type Counted = (typeof SUPPRESSED_REASONS)[number]
  type Uncounted = 'unknown-touchpoint' | 'destroyed' | 'invalid'
  expectTypeOf<Counted>().toEqualTypeOf<Exclude<SuppressedReason, Uncounted>>()
})
