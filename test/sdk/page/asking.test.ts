// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { acknowledge, startPage } from '../../support/start-page'

const NO_LIMITS = { perSession: 1000, gapDays: 0, touchpointDays: 0, dismissedDays: 0 }
const GRID = { layout: 'grid3' }
const onDevice = () => localStorage.length + sessionStorage.length

describe('an ask that is answered', () => {
  test('resolves with the answer as it was delivered', async () => {
    const page = startPage()
    const { card, result } = await page.ask('checkout', { context: { order: 'A-1' } })
    card.onChange({ emotion: 4 })
    card.onChange({ ease: 2 })
    card.onChange({ reasons: ['payment'] })
    card.onEnd('complete')
    const answered = await result
    await page.cx.flush()
    expect(answered).toEqual({ outcome: 'answered', answer: page.posted.at(-1) })
    expect(page.posted.at(-1)).toMatchObject({
      rev: 4,
      touchpoint: 'checkout',
      stage: 'purchase',
      moment: 1,
      channel: 'digital',
      source: 'prompt',
      emotion: 4,
      ease: 2,
      reasons: ['payment'],
      end: 'complete',
      context: { order: 'A-1' },
      path: location.pathname,
    })
  })

  test('posts every tap as the next revision of one answer', async () => {
    const page = startPage()
    const { card } = await page.ask('checkout')
    card.onChange({ emotion: 4 })
    await page.cx.flush()
    card.onChange({ ease: 5 })
    await page.cx.flush()
    card.onEnd('complete')
    await page.cx.flush()
    expect(page.posted.map(({ rev, emotion, ease, end }) => [rev, emotion, ease, end])).toEqual([
      [1, 4, undefined, 'open'],
      [2, 4, 5, 'open'],
      [3, 4, 5, 'complete'],
    ])
    expect(new Set(page.posted.map(({ id }) => id)).size).toBe(1)
    expect(new Set(page.posted.map(({ askedAt }) => askedAt)).size).toBe(1)
  })

  test('is on the device in the same task as the tap, and gone once it is delivered', async () => {
    const page = startPage()
    const { card } = await page.ask('checkout')
    expect(onDevice()).toBe(0)
    card.onChange({ emotion: 1 })
    const kept = Object.keys(localStorage).filter((key) => key.startsWith('cx:shop:answer:'))
    expect(kept).toHaveLength(1)
    expect(JSON.parse(localStorage.getItem(kept[0] ?? '') ?? '').answer.emotion).toBe(1)
    await page.cx.flush()
    expect(Object.keys(localStorage)).toEqual([
      expect.stringMatching(/^cx:shop:past:answered:\d+:checkout$/),
    ])
  })

  test('is answered also when the card is dismissed afterwards', async () => {
    const page = startPage()
    const { card, result } = await page.ask('checkout')
    card.onChange({ emotion: 3 })
    card.onEnd('dismissed')
    expect(await result).toMatchObject({
      outcome: 'answered',
      answer: { emotion: 3, end: 'dismissed' },
    })
    await page.cx.flush()
    expect((await page.cx.why('landing')).reasons).not.toContain('dismissed')
  })

  test('tells what happens, in order', async () => {
    const page = startPage()
    const { card } = await page.ask('checkout')
    card.onChange({ emotion: 5 })
    card.onChange({ ease: 5 })
    card.onEnd('complete')
    expect(page.events).toEqual(['shown', 'answer', 'answer', 'wow', 'complete'])
  })

  test.each<[ease: 1 | 2 | 3, told: string[]]>([
    [1, ['pain']],
    [2, ['pain']],
    [3, []],
  ])('with an ease of %i tells %j', async (ease, told) => {
    const page = startPage()
    const { card } = await page.ask('checkout')
    card.onChange({ ease })
    expect(page.events).toEqual(['shown', 'answer', ...told])
  })

  test('tells a WOW when both are at their best, whichever was last, and once', async () => {
    const page = startPage()
    const { card } = await page.ask('checkout')
    card.onChange({ ease: 5 })
    expect(page.events).not.toContain('wow')
    card.onChange({ emotion: 5 })
    card.onChange({ emotion: 5 })
    card.onChange({ reasons: ['payment'] })
    expect(page.events.filter((event) => event === 'wow')).toHaveLength(1)
    card.onChange({ ease: 4 })
    card.onChange({ ease: 5 })
    expect(page.events.filter((event) => event === 'wow')).toHaveLength(2)
  })

  test('on a grid is answered too, tells what was difficult, and knows no WOW', async () => {
    const page = startPage({ options: { config: { touchpoints: { checkout: GRID } } } })
    const { card, result } = await page.ask('checkout')
    card.onChange({ emotion3: 3, ease3: 3 })
    expect(page.events).toEqual(['shown', 'answer'])
    card.onChange({ ease3: 1 })
    expect(page.events.at(-1)).toBe('pain')
    card.onEnd('dismissed')
    const grid = { layout: 'grid3', order: 'together', emotion3: 3, ease3: 1 }
    expect(await result).toMatchObject({ outcome: 'answered', answer: grid })
  })

  test('tells the brand’s own event when help is taken, not when it is offered', async () => {
    const recovery = { event: 'chat' }
    const page = startPage({ options: { config: { touchpoints: { checkout: { recovery } } } } })
    const told: (string | undefined)[] = []
    page.cx.on('recovery', ({ event }) => told.push(event))
    const { card } = await page.ask('checkout')
    card.onChange({ recovery: 'offered' })
    card.onChange({ recovery: 'taken' })
    expect(told).toEqual([undefined, 'chat'])
  })

  test('tells when help was offered or taken', async () => {
    const page = startPage()
    const { card } = await page.ask('checkout')
    card.onChange({ emotion: 1 })
    card.onChange({ recovery: 'offered' })
    card.onChange({ recovery: 'taken' })
    expect(page.events.filter((event) => event === 'recovery')).toHaveLength(2)
  })
})

test('an ask that is dismissed resolves so, and its answer says that it was seen and closed', async () => {
  const page = startPage()
  const { card, result } = await page.ask('checkout')
  card.onEnd('dismissed')
  expect(await result).toEqual({ outcome: 'dismissed' })
  await page.cx.flush()
  expect(page.posted).toEqual([expect.objectContaining({ rev: 1, end: 'dismissed' })])
  expect(page.posted[0]).not.toHaveProperty('emotion')
  expect(page.events).toEqual(['shown', 'dismiss'])
})

describe('an ask that nobody acts on', () => {
  test('resolves as ignored when the page closes it, is posted once, and leaves nothing behind', async () => {
    const page = startPage()
    const { result } = await page.ask('checkout')
    page.cx.close()
    expect(await result).toEqual({ outcome: 'ignored' })
    await page.cx.flush()
    expect(page.posted).toEqual([expect.objectContaining({ rev: 1, end: 'ignored' })])
    expect(page.closed).toEqual(page.cards)
    expect(onDevice()).toBe(0)
  })

  test('is posted as ignored when the page is left, once', async () => {
    const page = startPage()
    await page.ask('checkout')
    window.dispatchEvent(new Event('pagehide'))
    window.dispatchEvent(new Event('pagehide'))
    await page.cx.flush()
    expect(page.posted.map(({ end }) => end)).toEqual(['ignored'])
    expect(onDevice()).toBe(0)
  })

  test('is open again when the person comes back and answers', async () => {
    const page = startPage()
    const { card } = await page.ask('checkout')
    window.dispatchEvent(new Event('pagehide'))
    card.onChange({ emotion: 2 })
    await page.cx.flush()
    expect(page.posted.map(({ rev, end }) => [rev, end])).toEqual([
      [1, 'ignored'],
      [2, 'open'],
    ])
  })
})

describe('an ask is suppressed', () => {
  const config = (parts: object) => ({ options: { config: parts } })

  test('because nobody knows its touchpoint, and the developer is told what there is', async () => {
    const page = startPage(config({ touchpoints: { unboxing: { stage: 'use' } } }))
    expect(await page.cx.ask('chekout')).toEqual({
      outcome: 'suppressed',
      reason: 'unknown-touchpoint',
    })
    await page.cx.flush()
    expect((await page.told()).join()).toMatch(
      /no touchpoint "chekout"\. Known: unboxing, landing, /,
    )
  })

  test('because everything is switched off', async () => {
    const page = startPage(config({ enabled: false }))
    expect(await page.cx.ask('checkout')).toEqual({ outcome: 'suppressed', reason: 'disabled' })
    expect(page.cards).toEqual([])
  })

  test('because a question is open: of two asks in one task one card opens', async () => {
    const page = startPage(config({ limits: NO_LIMITS }))
    const opened = page.nextCard()
    const asks = [page.cx.ask('checkout'), page.cx.ask('landing')]
    expect(await asks[1]).toEqual({ outcome: 'suppressed', reason: 'open' })
    const card = await opened
    expect(page.cards).toHaveLength(1)
    card.onEnd('complete')
    expect(await asks[0]).toEqual({ outcome: 'dismissed' })
  })

  test('because the visit has had its prompt, though nothing is kept of it', async () => {
    const page = startPage(config({ limits: { ...NO_LIMITS, perSession: 1 } }))
    const { result } = await page.ask('checkout')
    page.cx.close()
    await result
    expect(await page.cx.ask('landing')).toEqual({ outcome: 'suppressed', reason: 'session' })
  })

  test.each([
    ['touchpoint', 'checkout', { touchpointDays: 90 }],
    ['gap', 'landing', { gapDays: 30 }],
    ['dismissed', 'landing', { dismissedDays: 60 }],
  ])('because of the limit: %s', async (reason, name, limit) => {
    const page = startPage(config({ limits: { ...NO_LIMITS, ...limit } }))
    const { card, result } = await page.ask('checkout')
    card.onEnd('dismissed')
    await result
    expect(await page.cx.why(name)).toEqual({ wouldAsk: false, reasons: [reason] })
    expect(await page.cx.ask(name)).toEqual({ outcome: 'suppressed', reason })
    expect(page.events.at(-1)).toBe('suppressed')
  })

  test('because the card cannot be loaded: one message, and the next ask may try again', async () => {
    let isDown = true
    const page = startPage({
      options: { config: { limits: NO_LIMITS } },
      parts: {
        async words() {
          if (isDown) throw new Error('chunk 404')
          return (await import('../../../src/texts/en/words')).words
        },
      },
    })
    const unavailable = { outcome: 'suppressed', reason: 'unavailable' }
    expect(await page.cx.ask('checkout')).toEqual(unavailable)
    expect(await page.cx.ask('checkout')).toEqual(unavailable)
    await page.cx.flush()
    expect(await page.told()).toEqual(['Latido: "checkout" could not be asked: Error: chunk 404'])
    isDown = false
    await page.ask('checkout')
    expect(page.cards).toHaveLength(1)
  })

  test('because the widget fails to load', async () => {
    const page = startPage({ parts: { widget: () => Promise.reject(new Error('blocked')) } })
    expect(await page.cx.ask('checkout')).toEqual({ outcome: 'suppressed', reason: 'unavailable' })
    expect(await page.told()).toEqual(['Latido: "checkout" could not be asked: Error: blocked'])
  })

  test('because it was closed while its card was still loading', async () => {
    let load = () => {}
    const isLoaded = new Promise<void>((resolve) => {
      load = resolve
    })
    const page = startPage({
      parts: {
        async words() {
          await isLoaded
          return (await import('../../../src/texts/en/words')).words
        },
      },
    })
    const result = page.cx.ask('checkout')
    await page.cx.why('checkout')
    page.cx.close()
    load()
    expect(await result).toEqual({ outcome: 'suppressed', reason: 'unavailable' })
    expect(page.cards).toEqual([])
  })
})

test('why explains the very decision that ask takes', async () => {
  const page = startPage()
  expect(await page.cx.why('checkout')).toEqual({ wouldAsk: true, reasons: [] })
  expect(await page.cx.why('chekout')).toEqual({ wouldAsk: false, reasons: ['unknown-touchpoint'] })
  expect(page.cards).toEqual([])
  await page.ask('checkout')
  expect((await page.cx.why('checkout')).reasons).toEqual(['open', 'session', 'touchpoint', 'gap'])
})

test('the question comes in the language that is asked for', async () => {
  const page = startPage({
    options: { config: { limits: NO_LIMITS, address: 'usted' }, locale: 'en' },
  })
  const first = await page.ask('checkout')
  expect(first.card.question.locale).toBe('en')
  page.cx.close()
  await first.result
  const { card } = await page.ask('checkout', { locale: 'es-MX' })
  expect(card.question.locale).toBe('es')
  expect(card.question.emotion).toBe('¿Cómo se siente después de hacer su pedido?')
})

test('a bad field of the context is left out and told, and the answer goes on', async () => {
  const page = startPage()
  const context: Record<string, string | number> = { order: 'A-1', total: Number.NaN, '': 1 }
  const { card } = await page.ask('checkout', { context })
  card.onChange({ emotion: 4 })
  await page.cx.flush()
  expect(page.posted[0]?.context).toEqual({ order: 'A-1' })
  expect(await page.told()).toHaveLength(2)
})

test('what cannot be delivered now is kept, and goes out with the next flush', async () => {
  let isOnline = false
  const page = startPage({
    endpoint(body) {
      if (!isOnline) throw new TypeError('Failed to fetch')
      return acknowledge(body)
    },
  })
  const { card } = await page.ask('checkout')
  card.onChange({ emotion: 4 })
  await page.cx.flush()
  expect(Object.keys(localStorage)).toHaveLength(2)
  isOnline = true
  await page.cx.flush()
  expect(Object.keys(localStorage)).toEqual([
    expect.stringMatching(/^cx:shop:past:answered:\d+:checkout$/),
  ])
  expect(page.toldSoFar()).toBe(0)
})
