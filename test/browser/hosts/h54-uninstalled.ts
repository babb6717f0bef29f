import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { countEverything } from '../../support/left-behind'
import { OF_THE_TEST } from '../../support/traces'
import type { Host } from './host'

const counts = new WeakMap<Page, unknown>()

/** What is there of listeners, timers and observers, but for those of the test itself. */
async function left(page: Page) {
  const { listeners, timers, observers } = await page.evaluate(() => Reflect.get(window, 'left')())
  const ours = Object.entries(listeners).filter(([key, n]) => n && !OF_THE_TEST.test(key))
  return { listeners: Object.fromEntries(ours), timers, observers }
}

/** As a page does that takes everything of ours out. */
async function uninstall(page: Page) {
  await page.evaluate(() => {
    window.cx.destroy()
    document.querySelector('script[data-site]')?.remove()
  })
  expect(await page.evaluate(() => 'cx' in window)).toBe(false)
  expect(await page.locator('cx-card').count()).toBe(0)
  await vi.waitFor(async () => expect(await left(page)).toEqual(counts.get(page)), 5000)
}

async function install(page: Page) {
  await page.evaluate(() => {
    const script = document.createElement('script')
    Object.assign(script, { src: '/latido/cx.js' })
    Object.assign(script.dataset, { site: 'shop', endpoint: '/v1/answers', config: '/h54.json' })
    document.head.append(script)
  })
  await page.waitForFunction('window.cx?.why')
}

export const h54Uninstalled: Host = {
  row: 'H54',
  condition: 'everything is taken out between the taps, and put in again',
  head: `<script>(${countEverything})()</script>`,
  attributes: { 'data-config': '/h54.json' },
  files: {
    '/h54.json': {
      body: JSON.stringify({ limits: { perSession: 9, gapDays: 0, touchpointDays: 0 } }),
      headers: { 'content-type': 'application/json' },
    },
  },
  asks: 2,
  async before(page) {
    // The page without the tag comes first.
    if (!counts.has(page)) counts.set(page, await left(page))
  },
  async answer(page, card) {
    await card.point(1).click()
    await uninstall(page)
    await install(page)
    await page.evaluate(() => void window.cx.ask('checkout'))
    await card.answer(4, 2)
  },
  async expected(page) {
    await uninstall(page)
    await install(page)
  },
}
