// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Trigger } from '../../../src/model/rules'
import { armedPage } from '../../support/armed-page'

const ON_DEMO = { on: 'event', event: 'demo_watched' } as const

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  history.replaceState(null, '', '/')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page on which one touchpoint asks by itself. */
async function asking(...when: Trigger[]) {
  const page = armedPage({ touchpoints: { landing: { when } } })
  await page.settled()
  return page
}

describe('load', () => {
  test('asks as soon as the page is there, once', async () => {
    const page = await asking({ on: 'load' })
    expect(page.asked).toEqual(['landing'])
    await page.close()
    await page.pass(100_000)
    expect(page.asked).toEqual(['landing'])
  })

  test('asks anew on each page that comes without a document, as often as its limits allow', async () => {
    const page = await asking({ on: 'load' })
    await page.close()
    history.pushState(null, '', '/product')
    await page.settled()
    expect(page.asked).toEqual(['landing', 'landing'])
  })

  test('does not ask again when only the query, the hash or the state of a page changes', async () => {
    const page = await asking({ on: 'load' })
    await page.close()
    history.pushState(null, '', '/?sort=price')
    history.replaceState({ scroll: 400 }, '', '/?sort=price#reviews')
    await page.settled()
    expect(page.asked).toEqual(['landing'])
    expect(page.suppressed).toEqual([])
  })
})

describe('event', () => {
  test('asks when the page tells it', async () => {
    const page = await asking(ON_DEMO)
    page.cx.track('demo_watche')
    await page.settled()
    expect(page.asked).toEqual([])
    page.cx.track('demo_watched')
    await page.settled()
    expect(page.asked).toEqual(['landing'])
  })

  test.each<[number, string[]]>([
    [50, []],
    [51, ['landing']],
  ])('with a filter that wants more than 50 and a total of %i asks %j', async (total, asked) => {
    const page = await asking({ ...ON_DEMO, if: [{ property: 'total', gt: 50 }] })
    page.cx.track('demo_watched', { total })
    await page.settled()
    expect(page.asked).toEqual(asked)
  })

  test('asks once on a page, and again on the next', async () => {
    const page = await asking(ON_DEMO)
    for (const path of ['/', '/next']) {
      history.pushState(null, '', path)
      page.cx.track('demo_watched')
      page.cx.track('demo_watched')
      await page.settled()
      await page.close()
      page.cx.track('demo_watched')
      await page.settled()
    }
    expect(page.asked).toEqual(['landing', 'landing'])
    expect(page.suppressed).toEqual([])
  })

  test('that comes before the rules are loaded asks all the same, in order', async () => {
    const first = { when: [{ on: 'event', event: 'first' }] }
    const second = { when: [{ on: 'event', event: 'second', unless: ['first'], delay: 1 }] }
    const page = armedPage({ touchpoints: { landing: first, checkout: second } })
    page.cx.track('second')
    page.cx.track('first')
    expect(page.asked).toEqual([])
    await page.settled()
    expect(page.asked).toEqual(['landing'])
    await page.close()
    await page.pass(2000)
    expect(page.asked).toEqual(['landing'])
  })

  test('of no trigger does nothing, and says nothing', async () => {
    const page = await asking(ON_DEMO)
    page.cx.track('whatever', { order: 'A-1' })
    await page.settled()
    expect(page.suppressed).toEqual([])
    expect(page.toldSoFar()).toBe(0)
  })

  test.each<[what: string, event: unknown, properties: unknown]>([
    ['no name', '', {}],
    ['a number for a name', 5, {}],
    ['an object for a property', 'demo_watched', { order: { id: 1 } }],
    [
      'a property that throws',
      'demo_watched',
      {
        get total() {
          throw new Error('broken')
        },
      },
    ],
  ])('with %s is told to the developer, and throws nothing', async (_what, event, properties) => {
    const page = await asking(ON_DEMO)
    Reflect.apply(page.cx.track, page.cx, [event, properties])
    await page.settled()
    expect(page.toldSoFar()).toBe(1)
  })

  test.each([null, undefined, 'text', 7])('with %j for its properties asks', async (properties) => {
    const page = await asking(ON_DEMO)
    Reflect.apply(page.cx.track, page.cx, ['demo_watched', properties])
    await page.settled()
    expect(page.asked).toEqual(['landing'])
  })
})

describe('a delay', () => {
  test('asks when its seconds have passed, and not before', async () => {
    const page = await asking({ ...ON_DEMO, delay: 5 })
    page.cx.track('demo_watched')
    await page.pass(4999)
    expect(page.asked).toEqual([])
    await page.pass(1)
    expect(page.asked).toEqual(['landing'])
  })

  test('counts from the first moment, whatever comes meanwhile', async () => {
    const page = await asking({ ...ON_DEMO, delay: 5 })
    page.cx.track('demo_watched')
    await page.pass(4000)
    page.cx.track('demo_watched')
    await page.pass(1000)
    expect(page.asked).toEqual(['landing'])
    await page.close()
    await page.pass(60_000)
    expect(page.asked).toEqual(['landing'])
  })

  test('is called off by an event that it names, and begins anew with its own', async () => {
    const page = await asking({ ...ON_DEMO, delay: 5, unless: ['chat_opened'] })
    page.cx.track('demo_watched')
    await page.pass(4999)
    page.cx.track('chat_opened')
    await page.pass(60_000)
    expect(page.asked).toEqual([])
    page.cx.track('demo_watched')
    await page.pass(5000)
    expect(page.asked).toEqual(['landing'])
  })

  test('goes on across pages that come without a document', async () => {
    const page = await asking({ ...ON_DEMO, delay: 5 })
    page.cx.track('demo_watched')
    await page.pass(3000)
    history.pushState(null, '', '/next')
    await page.pass(1999)
    expect(page.asked).toEqual([])
    await page.pass(1)
    expect(page.asked).toEqual(['landing'])
  })

  test('decides at its end: on a page that no longer fits nothing is asked, and why is told', async () => {
    const when = [{ on: 'load', delay: 5 }]
    const page = armedPage({ touchpoints: { landing: { when, where: { paths: ['/'] } } } })
    await page.settled()
    history.pushState(null, '', '/cart')
    await page.pass(5000)
    expect(page.asked).toEqual([])
    expect(page.suppressed).toEqual([['landing', 'page']])
  })

  test('never ends on a page that Latido has left', async () => {
    const page = await asking({ on: 'load', delay: 5 })
    page.cx.destroy()
    await page.pass(60_000)
    expect(page.asked).toEqual([])
    expect(page.suppressed).toEqual([])
  })
})
