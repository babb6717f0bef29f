import type { Page } from 'playwright-core'
import type { Host } from './host'

/** Second generation of mobile networks, as browsers name it. */
const SLOW_NETWORK = {
  offline: false,
  latency: 300,
  downloadThroughput: 35_000,
  uploadThroughput: 35_000,
}

const LONG_MS = 50

/** What of ours kept a frame waiting, milliseconds each. */
async function watchFrames(page: Page) {
  await page.evaluate((longMs) => {
    const long: number[] = []
    Object.assign(window, { long })
    new PerformanceObserver((list) => {
      for (const frame of list.getEntries()) {
        const scripts: { sourceURL: string; duration: number }[] = Reflect.get(frame, 'scripts')
        for (const { sourceURL, duration } of scripts) {
          if (sourceURL.includes('/latido/') && duration > longMs) long.push(duration)
        }
      }
    }).observe({ type: 'long-animation-frame' })
  }, LONG_MS)
}

export const h49SlowDevice: Host = {
  row: 'H49',
  condition: 'the device is six times slower, and so is its network',
  context: { extraHTTPHeaders: { 'save-data': 'on' } },
  async before(page) {
    const debug = await page.context().newCDPSession(page)
    await debug.send('Network.enable')
    await debug.send('Network.emulateNetworkConditions', SLOW_NETWORK)
    await debug.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await watchFrames(page)
  },
  async figure(page) {
    const long: number[] = await page.evaluate('long')
    const ms = long.map(Math.round).join(', ')
    return `${long.length} tasks of ours over ${LONG_MS} ms${ms && `: ${ms} ms`}`
  },
}
