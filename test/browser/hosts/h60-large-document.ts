import type { CDPSession, Page } from 'playwright-core'
import type { Host } from './host'

const watching = new WeakMap<Page, CDPSession>()
/** How long scripts had run when the page with the tag was there. */
const started = new WeakMap<Page, number>()

/** How long scripts have run since the page was first watched, milliseconds. */
async function scriptMs(debug: CDPSession): Promise<number> {
  const { metrics } = await debug.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0)
}

export const h60LargeDocument: Host = {
  row: 'H60',
  condition: 'the page has a hundred thousand elements',
  body: `<div hidden>${'<i></i>'.repeat(100_000)}</div>`,
  async before(page) {
    // No other engine tells how long scripts have run.
    if (page.context().browser()?.browserType().name() !== 'chromium') return
    const debug = watching.get(page)
    if (debug) {
      started.set(page, await scriptMs(debug))
    } else {
      // The page without the tag comes first, in the same process.
      const debug = await page.context().newCDPSession(page)
      await debug.send('Performance.enable')
      watching.set(page, debug)
    }
  },
  async figure(page) {
    return `cx.js and the test start in ${started.get(page)?.toFixed(0)} ms`
  },
}
