import { expect } from 'vitest'
import type { Host } from './host'

const TABS = 20

export const h55TwentyTabs: Host = {
  row: 'H55',
  condition: 'twenty tabs find the same answer waiting, and one of them sends it',
  says: [/net::ERR_FAILED/],
  async answer(page, card) {
    const context = page.context()
    const stopped = (url: URL) => url.pathname === '/v1/answers'
    await context.route(stopped, (route) => route.abort())
    await card.answer(4, 2)
    await page.evaluate(() => window.cx.flush())
    await context.unroute(stopped)

    let posts = 0
    context.on('request', (request) => {
      if (stopped(new URL(request.url()))) posts++
    })
    const tabs = await Promise.all(Array.from({ length: TABS - 1 }, () => context.newPage()))
    await Promise.all(tabs.map((tab) => tab.goto(page.url())))
    await Promise.all(tabs.map((tab) => tab.evaluate(() => window.cx.flush())))
    await page.evaluate(() => window.cx.flush())
    expect(posts).toBe(1)
    await Promise.all(tabs.map((tab) => tab.close()))
  },
}
