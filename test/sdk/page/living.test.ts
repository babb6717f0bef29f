// @vitest-environment happy-dom
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { ENDPOINT, json, startPage } from '../../support/start-page'

describe('starting', () => {
  test('without an endpoint and without a configuration throws, since nothing could ever arrive', () => {
    expect(() => startPage({ options: { endpoint: undefined } })).toThrow(
      'set an endpoint or a config',
    )
  })

  test('with the address of a configuration reads it', async () => {
    const page = startPage({
      options: { endpoint: undefined, config: '/cx.json' },
      files: { '/cx.json': { endpoint: ENDPOINT, touchpoints: { unboxing: { stage: 'use' } } } },
    })
    const { card } = await page.ask('unboxing')
    card.onChange({ emotion: 3 })
    await page.cx.flush()
    expect(page.posted[0]).toMatchObject({ touchpoint: 'unboxing', stage: 'use' })
  })

  test('with a configuration that cannot be read is told, and the bank asks on', async () => {
    const page = startPage({ options: { config: '/gone.json' } })
    await page.ask('checkout')
    expect((await page.told()).join()).toMatch(/\/gone\.json could not be read/)
  })

  test('with a touchpoint in the tag asks it without any code', async () => {
    const page = startPage({ options: { ask: 'landing', when: 'delay:0' } })
    expect((await page.nextCard()).question.touchpoint).toBe('landing')
  })

  test('with a moment that is not known is told, and never asks', async () => {
    const page = startPage({ options: { ask: 'landing', when: 'soon' } })
    await page.cx.why('landing')
    expect(await page.told()).toEqual([
      'Latido: data-when: expected load, exit, delay:30, scroll:50, idle:60, visible:#id, click:#id or event:name, received "soon".',
    ])
    expect(page.cards).toEqual([])
  })

  test('delivers what an earlier page has left', async () => {
    const earlier = startPage({ endpoint: () => json({ title: 'Busy' }, 503) })
    const { card } = await earlier.ask('checkout')
    card.onChange({ emotion: 2 })
    await earlier.cx.flush()
    earlier.cx.destroy()

    const page = startPage()
    await page.cx.flush()
    expect(page.posted).toEqual([expect.objectContaining({ touchpoint: 'checkout', emotion: 2 })])
  })
})

describe('recording', () => {
  test('delivers the answer of the brand’s own interface, as complete', async () => {
    const page = startPage()
    const result = await page.cx.record('checkout', { emotion: 2, ease: 1, comment: 'Too long' })
    await page.cx.flush()
    expect(result).toEqual({ outcome: 'answered', answer: page.posted[0] })
    expect(page.posted[0]).toMatchObject({
      rev: 1,
      source: 'record',
      end: 'complete',
      emotion: 2,
      ease: 1,
      comment: 'Too long',
    })
    expect(page.cards).toEqual([])
  })

  test('counts as an ask', async () => {
    const page = startPage()
    await page.cx.record('checkout', { emotion: 5 })
    expect((await page.cx.why('checkout')).reasons).toEqual(['session', 'touchpoint', 'gap'])
  })

  test.each<[string, object]>([
    ['nothing', {}],
    ['a point beyond the scale', { emotion: 6 }],
    ['a point as a text', { ease: '3' }],
    ['half a point', { emotion: 2.5, ease: 3 }],
    ['a comment alone', { comment: 'Nice' }],
  ])('of %s is invalid, told, and sends nothing', async (_name, own) => {
    const page = startPage()
    expect(await page.cx.record('checkout', own)).toEqual({
      outcome: 'suppressed',
      reason: 'invalid',
    })
    await page.cx.flush()
    expect(page.posted).toEqual([])
    expect((await page.told()).join()).toMatch(
      /cx\.record\("checkout"\): expected an emotion or an ease/,
    )
  })

  test('keeps at most three reasons and 2 000 characters', async () => {
    const page = startPage()
    const own = { emotion: 1, reasons: ['a', 'b', 'c', 'd'], comment: 'x'.repeat(3000) } as const
    await page.cx.record('checkout', { ...own, reasons: [...own.reasons] })
    await page.cx.flush()
    expect(page.posted[0]?.reasons).toEqual(['a', 'b', 'c'])
    expect(page.posted[0]?.comment).toHaveLength(2000)
  })

  test('under a name that nobody knows is suppressed', async () => {
    const page = startPage()
    expect(await page.cx.record('chekout', { emotion: 1 })).toEqual({
      outcome: 'suppressed',
      reason: 'unknown-touchpoint',
    })
  })
})

describe('a question inside the page', () => {
  test('opens in its element, beside any limit, and closes with it', async () => {
    const page = startPage({ options: { config: { limits: { perSession: 0 } } } })
    const opened = page.nextCard()
    const element = document.createElement('cx-ask')
    element.setAttribute('touchpoint', 'help-center')
    document.body.append(element)
    const card = await opened
    expect(card.place).toEqual({ kind: 'inline', host: element })
    card.onChange({ emotion: 4 })
    await page.cx.flush()
    expect(page.posted[0]).toMatchObject({ touchpoint: 'help-center', source: 'inline' })
    element.remove()
    expect(page.closed).toEqual([card])
  })

  test('keeps its thanks in the page when the person is done', async () => {
    const page = startPage()
    const opened = page.nextCard()
    const element = document.createElement('cx-ask')
    element.setAttribute('touchpoint', 'help-center')
    document.body.append(element)
    const card = await opened
    const completed = new Promise((resolve) => page.cx.on('complete', resolve))
    card.onChange({ emotion: 5 })
    card.onEnd('complete')
    await completed
    await page.cx.flush()
    expect(page.closed).toEqual([])
    element.remove()
    expect(page.closed).toEqual([card])
  })

  test('is no prompt of the visit, and being seen does not count as an ask', async () => {
    const page = startPage()
    const opened = page.nextCard()
    const element = document.createElement('cx-ask')
    element.setAttribute('touchpoint', 'help-center')
    document.body.append(element)
    await opened
    expect(await page.cx.why('checkout')).toEqual({ wouldAsk: true, reasons: [] })
    element.remove()
  })

  test('asks anew when its touchpoint changes', async () => {
    const page = startPage()
    const first = page.nextCard()
    const element = document.createElement('cx-ask')
    element.setAttribute('touchpoint', 'help-center')
    document.body.append(element)
    await first
    const second = page.nextCard()
    element.setAttribute('touchpoint', 'billing')
    expect((await second).question.touchpoint).toBe('billing')
    expect(page.closed).toHaveLength(1)
    element.remove()
  })
})

test('a listener of the page that throws costs neither the answer nor the other listeners', async () => {
  const page = startPage()
  page.cx.on('answer', () => {
    throw new Error('the page’s own bug')
  })
  let heard = 0
  page.cx.on('answer', () => {
    heard++
  })
  const { card } = await page.ask('checkout')
  card.onChange({ emotion: 4 })
  await page.cx.flush()
  expect(heard).toBe(1)
  expect(page.posted).toHaveLength(1)
  expect(await page.told()).toEqual([
    'Latido: a listener of "answer" threw: Error: the page’s own bug',
  ])
})

test('wrong arguments of the page neither throw nor reject', async () => {
  const page = startPage()
  const { ask, record, why } = page.cx as unknown as Record<string, (...args: unknown[]) => unknown>
  for (const wrong of [undefined, null, 5, {}, Symbol('x')]) {
    await expect(ask?.(wrong)).resolves.toMatchObject({ outcome: 'suppressed' })
    await expect(record?.('checkout', wrong)).resolves.toMatchObject({ outcome: 'suppressed' })
  }
  await expect(ask?.('checkout', null)).resolves.toMatchObject({ outcome: 'suppressed' })
  await expect(why?.('checkout')).resolves.toBeDefined()
})

/** How many listeners of each type the window and the document have gained. */
function countListeners() {
  const listening = new Map<string, number>()
  for (const target of [window, document]) {
    const count = (type: string, by: number) => {
      listening.set(type, (listening.get(type) ?? 0) + by)
    }
    const add = (type: string, _: unknown, options?: boolean | AddEventListenerOptions) => {
      count(type, 1)
      const { signal } = typeof options === 'object' ? options : {}
      signal?.addEventListener('abort', () => count(type, -1))
    }
    const spies = [
      vi.spyOn(target, 'addEventListener').mockImplementation(add),
      vi.spyOn(target, 'removeEventListener').mockImplementation((type) => count(type, -1)),
    ]
    onTestFinished(() => {
      for (const spy of spies) spy.mockRestore()
    })
  }
  return listening
}

describe('destroy', () => {
  test('takes away the open card, and every later ask is suppressed', async () => {
    const page = startPage()
    const { card, result } = await page.ask('checkout')
    page.cx.destroy()
    expect(await result).toEqual({ outcome: 'ignored' })
    expect(page.closed).toEqual([card])
    const destroyed = { outcome: 'suppressed', reason: 'destroyed' }
    expect(await page.cx.ask('checkout')).toEqual(destroyed)
    expect(await page.cx.record('checkout', { emotion: 1 })).toEqual(destroyed)
    expect(await page.cx.why('checkout')).toEqual({ wouldAsk: false, reasons: ['destroyed'] })
  })

  test('leaves the document and its listeners as they were found', async () => {
    const before = document.documentElement.outerHTML
    const listening = countListeners()
    const page = startPage({ options: { ask: 'landing', when: 'scroll:50' } })
    await page.cx.flush()
    expect([...listening.values()].some((count) => count > 0)).toBe(true)
    page.cx.destroy()
    page.cx.destroy()
    expect([...listening.values()].filter((count) => count !== 0)).toEqual([])
    expect(listening.has('unload') || listening.has('beforeunload')).toBe(false)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('before anything has loaded leaves nothing running', async () => {
    const listening = countListeners()
    const page = startPage({ options: { ask: 'landing', when: 'load' } })
    page.cx.destroy()
    expect(await page.cx.ask('checkout')).toEqual({ outcome: 'suppressed', reason: 'destroyed' })
    expect(page.cards).toEqual([])
    expect(page.posted).toEqual([])
    expect([...listening.values()].filter((count) => count !== 0)).toEqual([])
  })

  test('leaves a question inside the page inert', async () => {
    const page = startPage()
    page.cx.destroy()
    const element = document.createElement('cx-ask')
    element.setAttribute('touchpoint', 'help-center')
    document.body.append(element)
    await page.cx.ask('checkout')
    expect(page.cards).toEqual([])
    element.remove()
  })
})
