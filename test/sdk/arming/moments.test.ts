// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Trigger } from '../../../src/model/rules'
import { armedPage } from '../../support/armed-page'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  history.replaceState(null, '', '/')
  document.body.innerHTML = ''
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function asking(...when: Trigger[]) {
  const page = armedPage({ touchpoints: { landing: { when } } })
  await page.settled()
  return page
}

describe('scroll', () => {
  /** A page three windows high. */
  async function scrollTo(y: number, page: { settled(): Promise<void> }, height = 3000) {
    for (const [name, value] of Object.entries({
      scrollHeight: height,
      clientHeight: 1000,
      clientWidth: 1000,
    })) {
      Object.defineProperty(document.documentElement, name, { value, configurable: true })
    }
    vi.stubGlobal('innerHeight', 1000)
    vi.stubGlobal('innerWidth', 1000)
    vi.stubGlobal('scrollY', y)
    document.dispatchEvent(new Event('scroll', { bubbles: true }))
    await page.settled()
  }

  test('asks once, when its percent of the page have been scrolled', async () => {
    const page = await asking({ on: 'scroll', percent: 50 })
    await scrollTo(998, page)
    expect(page.asked).toEqual([])
    await scrollTo(1000, page)
    expect(page.asked).toEqual(['landing'])
    await page.close()
    await scrollTo(0, page)
    await scrollTo(2000, page)
    expect(page.asked).toEqual(['landing'])
  })

  test('asks at half of the page where it names no percent', async () => {
    const page = await asking({ on: 'scroll' })
    await scrollTo(998, page)
    expect(page.asked).toEqual([])
    await scrollTo(1000, page)
    expect(page.asked).toEqual(['landing'])
  })

  test('asks at the end of a page that a zoomed screen stops half a pixel before', async () => {
    const page = await asking({ on: 'scroll', percent: 100 })
    await scrollTo(1999.5, page)
    expect(page.asked).toEqual(['landing'])
  })

  test('does not ask by the page being opened alone, nor after destroy', async () => {
    const page = await asking({ on: 'scroll', percent: 1 })
    await page.pass(100_000)
    expect(page.asked).toEqual([])
    page.cx.destroy()
    await scrollTo(2000, page)
    expect(page.asked).toEqual([])
  })

  test('counts from where the page before has left the window', async () => {
    const when: Trigger[] = [{ on: 'scroll', percent: 50 }]
    const page = armedPage({ touchpoints: { landing: { when, where: { paths: ['/next'] } } } })
    await page.settled()
    await scrollTo(1500, page)
    history.pushState(null, '', '/next')
    await page.settled()
    expect(page.asked).toEqual([])
    await scrollTo(1600, page)
    expect(page.asked).toEqual(['landing'])
  })

  test('does not take a shorter page, to whose end the browser moves up, for read', async () => {
    const page = await asking({ on: 'scroll', percent: 50 })
    await scrollTo(900, page)
    history.pushState(null, '', '/short')
    await page.settled()
    await scrollTo(500, page, 1500)
    expect(page.asked).toEqual([])
    await scrollTo(501, page, 1500)
    expect(page.asked).toEqual(['landing'])
  })
})

describe('click', () => {
  const button = () => document.querySelector('button')

  test('asks when something in the element was clicked, also where the page stops the click', async () => {
    document.body.innerHTML = '<button id="help"><b>Help</b></button><i>Else</i>'
    const page = await asking({ on: 'click', selector: '#help' })
    document.querySelector('i')?.click()
    await page.settled()
    expect(page.asked).toEqual([])
    button()?.addEventListener('click', (event) => event.stopImmediatePropagation())
    document.querySelector('b')?.click()
    await page.settled()
    expect(page.asked).toEqual(['landing'])
  })

  test('asks for an element that came later, and for one in a shadow', async () => {
    const page = await asking({ on: 'click', selector: '.buy' })
    const host = document.createElement('div')
    document.body.append(host)
    const inner = document.createElement('button')
    inner.className = 'buy'
    host.attachShadow({ mode: 'open' }).append(inner)
    inner.click()
    await page.settled()
    expect(page.asked).toEqual(['landing'])
  })

  test('asks on the page that fits although the click was on the one before', async () => {
    document.body.innerHTML = '<button>Order</button>'
    const when = [{ on: 'click', selector: 'button', delay: 2 }]
    const where = { paths: ['/order/*'] }
    const page = armedPage({ touchpoints: { checkout: { when, where } } })
    await page.settled()
    history.replaceState(null, '', '/checkout')
    button()?.click()
    history.pushState(null, '', '/order/confirmed')
    await page.pass(2000)
    expect(page.asked).toEqual(['checkout'])
  })

  test('on what is ours is none of the page', async () => {
    const page = await asking({ on: 'click', selector: '*' })
    const card = document.createElement('cx-card')
    document.documentElement.append(card)
    card.click()
    card.remove()
    await page.settled()
    expect(page.asked).toEqual([])
    document.body.click()
    await page.settled()
    expect(page.asked).toEqual(['landing'])
  })
})

describe('idle', () => {
  const act = (type: string) => window.dispatchEvent(new Event(type))

  test('asks when nothing was done for its seconds', async () => {
    const page = await asking({ on: 'idle', seconds: 20 })
    await page.pass(19_999)
    expect(page.asked).toEqual([])
    await page.pass(1)
    expect(page.asked).toEqual(['landing'])
  })

  test.each(['pointermove', 'pointerdown', 'keydown', 'input', 'scroll', 'wheel'])(
    'counts anew from a %s',
    async (type) => {
      const page = await asking({ on: 'idle', seconds: 20 })
      await page.pass(15_000)
      act(type)
      await page.pass(19_999)
      expect(page.asked).toEqual([])
      await page.pass(1)
      expect(page.asked).toEqual(['landing'])
    },
  )

  test('waits with one timer of a second or more, which an act does not restart', async () => {
    const page = await asking({ on: 'idle', seconds: 20 }, { on: 'idle', seconds: 60 })
    const started = vi.spyOn(globalThis, 'setTimeout')
    /** Those of the delivery aside, which opens its database at the same time. */
    const waits = () =>
      started.mock.calls.flatMap(([, ms]) => (Number(ms) > 1500 ? Number(ms) : []))
    for (let act = 0; act < 100; act++) {
      window.dispatchEvent(new Event('pointermove'))
      await page.pass(150)
    }
    expect(waits()).toEqual([])
    await page.pass(5000)
    expect(waits()).toEqual([14_850])
    started.mockRestore()
  })

  test('does not count the time that the page is hidden, and has no timer then', async () => {
    const page = await asking({ on: 'idle', seconds: 20 })
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    act('visibilitychange')
    await page.pass(60_000)
    expect(vi.getTimerCount()).toBe(0)
    seen.mockRestore()
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    await page.pass(19_999)
    expect(page.asked).toEqual([])
    await page.pass(1)
    expect(page.asked).toEqual(['landing'])
  })

  test('begins anew on the next page', async () => {
    const page = await asking({ on: 'idle', seconds: 20 })
    await page.pass(15_000)
    history.pushState(null, '', '/next')
    await page.pass(15_000)
    expect(page.asked).toEqual([])
    await page.pass(5000)
    expect(page.asked).toEqual(['landing'])
  })
})

test('a page on which a touchpoint does not ask waits for none of its moments', async () => {
  const when: Trigger[] = [{ on: 'load' }, { on: 'idle', seconds: 5 }]
  const page = armedPage({ touchpoints: { landing: { when, where: { paths: ['/product'] } } } })
  await page.settled()
  await page.pass(60_000)
  expect(page.suppressed).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
  history.pushState(null, '', '/product')
  await page.settled()
  expect(page.asked).toEqual(['landing'])
})

test('triggers that lack what they need are told, and leave the others at work', async () => {
  const page = armedPage({
    touchpoints: {
      landing: { when: [{ on: 'click' }, { on: 'event' }, { on: 'hover' }, { on: 'load' }] },
      checkout: { when: [{ on: 'visible', selector: 'a[' }] },
    },
  })
  await page.settled()
  expect(page.asked).toEqual(['landing'])
  const [text] = await page.told()
  expect(text?.replace('Latido: ', '').split('\n')).toEqual([
    'config: touchpoints.landing.when[2].on: expected one of event, load, scroll, visible, click, exit, idle, received "hover".',
    'config: touchpoints.landing.when[0].selector: expected a CSS selector, received nothing.',
    'config: touchpoints.landing.when[1].event: expected a text of 1 to 100 characters, received nothing.',
    'config: touchpoints.checkout.when[0].selector: expected a CSS selector, received "a[".',
  ])
})
