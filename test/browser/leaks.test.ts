import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import { countEverything } from '../support/left-behind'
import { aSite, withTag } from '../support/site'

const TIMES = 100
const HEAP_LIMIT = 200_000

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** A page that may ask as often as it likes, with its answers taken by an endpoint that acknowledges all. */
async function visit() {
  const site = await aSite()
  const limits = { perSession: 1000, gapDays: 0, touchpointDays: 0, dismissedDays: 0 }
  site.put('/cx.json', {
    body: JSON.stringify({ limits }),
    headers: { 'content-type': 'application/json' },
  })
  site.put('/', withTag({ 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' }))
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.route('**/v1/answers', (route) => {
    const { answers } = route.request().postDataJSON()
    const accepted = answers.map(({ id, rev }: { id: string; rev: number }) => ({ id, rev }))
    return route.fulfill({ json: { accepted, duplicate: [], rejected: [] } })
  })
  await page.addInitScript(countEverything)
  await page.goto(site.origin)
  await page.waitForFunction('window.cx')
  return { page, debug: await context.newCDPSession(page) }
}

/** Everything that is there when nothing is open and nothing on its way. */
async function measure(page: Page, debug: CDPSession) {
  await page.evaluate(() => window.cx.flush())
  // The limits of requests (10 s) and of opening the database are timers that end by themselves.
  for (let round = 0; round < 3; round++) await debug.send('HeapProfiler.collectGarbage')
  const { nodes } = await debug.send('Memory.getDOMCounters')
  const { usedSize } = await debug.send('Runtime.getHeapUsage')
  const left = await page.evaluate(() => Reflect.get(window, 'left')())
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  return { nodes, usedSize, left, elements }
}

/** Opens the card, taps through it, and closes it: in the page, as fast as it goes. */
async function tapThrough(times: number) {
  const find = async (selector: string) => {
    for (;;) {
      const found = document
        .querySelector('cx-card')
        ?.shadowRoot?.querySelectorAll<HTMLElement>(selector)
      if (found?.length) return found
      await new Promise(requestAnimationFrame)
    }
  }
  for (let time = 0; time < times; time++) {
    const result = window.cx.ask('checkout')
    ;(await find('.emotion [role=radio]'))[3]?.click()
    ;(await find('.ease [role=radio]'))[4]?.click()
    ;(await find('[part=reason]'))[0]?.click()
    ;(await find('[part=close]'))[0]?.click()
    await result
  }
}

/** Puts an inline question into the page and takes it out again. */
async function comeAndGo(times: number) {
  for (let time = 0; time < times; time++) {
    const inline = document.createElement('cx-ask')
    inline.setAttribute('touchpoint', 'help-center')
    document.querySelector('main')?.append(inline)
    while (!inline.shadowRoot?.querySelector('[role=radio]')) {
      await new Promise(requestAnimationFrame)
    }
    inline.remove()
  }
}

test.each([
  ['opening, tapping through and closing the card', tapThrough],
  ['putting an inline question into the page and taking it out', comeAndGo],
])('%s 100 times leaves nothing behind', async (_what, run) => {
  const { page, debug } = await visit()
  await page.evaluate(run, 10)
  const before = await measure(page, debug)
  await page.evaluate(run, TIMES)
  const after = await measure(page, debug)

  expect(after.elements).toBe(before.elements)
  expect(after.left).toEqual(before.left)
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(0)
  expect(after.usedSize - before.usedSize).toBeLessThan(HEAP_LIMIT)
})
