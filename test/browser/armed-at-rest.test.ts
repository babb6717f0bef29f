import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import { aSiteOfTriggers, settled, visitTriggers } from '../support/visit-triggers'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

const EVERY_MOMENT = {
  landing: {
    when: [
      { on: 'event', event: 'never_told' },
      { on: 'load', delay: 3600 },
      { on: 'scroll', percent: 100 },
      { on: 'visible', selector: '.never-there' },
      { on: 'click', selector: '.never-clicked' },
      { on: 'exit', touch: true },
      { on: 'idle', seconds: 600, delay: 60 },
    ],
  },
}

/** Notes on a page what our own script starts while nobody does anything, and what it would leave behind. */
function watchEverything() {
  /** Timer → its milliseconds. */
  const waiting = new Map<number, number>()
  const repeating: string[] = []
  const observed: string[] = []
  const listeners = new Map<string, number>()
  const isOurs = () => !!new Error().stack?.includes('/latido/')
  Object.assign(window, {
    watched: () => ({
      timers: [...waiting.values()],
      repeating,
      observed,
      listeners: [...listeners],
    }),
  })

  const start = window.setTimeout as (run: () => void, ms?: number) => number
  const stop = window.clearTimeout as (timer?: number) => void
  Object.assign(window, {
    setTimeout: (run: () => void, ms = 0) => {
      const timer = start(() => {
        waiting.delete(timer)
        run()
      }, ms)
      if (isOurs()) waiting.set(timer, ms)
      return timer
    },
    clearTimeout: (timer?: number) => {
      waiting.delete(Number(timer))
      stop(timer)
    },
  })
  for (const name of ['setInterval', 'requestAnimationFrame'] as const) {
    const begin = window[name] as (...given: unknown[]) => number
    Object.assign(window, {
      [name]: (...given: unknown[]) => {
        if (isOurs()) repeating.push(name)
        return begin(...given)
      },
    })
  }

  const { observe } = MutationObserver.prototype
  MutationObserver.prototype.observe = function (...given) {
    if (isOurs()) observed.push(given[0].nodeName)
    observe.apply(this, given)
  }

  const { addEventListener, removeEventListener } = EventTarget.prototype
  const count = (target: EventTarget, type: string, by: number) => {
    if (!isOurs()) return
    const key = `${target?.constructor?.name ?? 'Window'} ${type}`
    const sum = (listeners.get(key) ?? 0) + by
    if (sum) listeners.set(key, sum)
    else listeners.delete(key)
  }
  EventTarget.prototype.addEventListener = function (
    type: string,
    ...given: [never, (AddEventListenerOptions | boolean)?]
  ) {
    count(this, type, 1)
    const [, options] = given
    const { signal } = typeof options === 'object' ? options : {}
    // It goes with its signal, without a call.
    if (signal) addEventListener.call(signal, 'abort', () => count(this, type, -1))
    addEventListener.call(this, type, ...given)
  }
  EventTarget.prototype.removeEventListener = function (type: string, ...given: [never]) {
    count(this, type, -1)
    removeEventListener.call(this, type, ...given)
  }
}

interface Watched {
  timers: number[]
  repeating: string[]
  observed: string[]
  listeners: [string, number][]
}

const watched = (page: Page): Promise<Watched> =>
  page.evaluate(() => Reflect.get(window, 'watched')())

test('a page at rest with every kind of trigger has no timer under a second, no request and no observer of its elements', async () => {
  const site = await aSiteOfTriggers(EVERY_MOMENT)
  const { page, heard } = await visitTriggers(browser, site, { before: watchEverything })
  await page.evaluate(() => window.cx.flush())
  // The card comes ahead of its moment, as soon as the page has nothing better to do.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/asking-')),
  )
  await settled(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await settled(page)

  const { timers, repeating, observed } = await watched(page)
  expect(timers.length).toBeGreaterThan(0)
  expect(timers.filter((ms) => ms < 1000)).toEqual([])
  expect(repeating).toEqual([])
  expect(requests).toEqual([])
  expect(observed).toEqual([])
  expect(await heard()).toEqual([])
})

test.each([true, false])(
  'destroy leaves no listener, timer or wrapper behind, with a Navigation API: %s',
  async (withNavigationApi) => {
    const site = await aSiteOfTriggers(EVERY_MOMENT)
    const options = { before: watchEverything, withNavigationApi }
    const { page } = await visitTriggers(browser, site, options)
    await page.evaluate(() => window.cx.flush())
    expect((await watched(page)).listeners.length).toBeGreaterThan(10)
    await page.evaluate(() => window.cx.destroy())
    const { listeners, timers } = await watched(page)
    expect(listeners).toEqual([])
    // The limit of opening the database, which ends by itself.
    expect(timers.filter((ms) => ms !== 1500)).toEqual([])
    expect(await page.evaluate(() => Object.keys(history))).toEqual([])
  },
)

test('arming is a part of its own: a page whose configuration has no rules does not load it', async () => {
  const site = await aSiteOfTriggers({ landing: {} })
  const { page } = await visitTriggers(browser, site)
  await page.evaluate(() => window.cx.flush())
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  expect(loaded.filter((name) => name.includes('arming'))).toEqual([])
})
