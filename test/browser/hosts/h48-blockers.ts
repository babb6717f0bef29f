import type { Page } from 'playwright-core'
import type { Host } from './host'

/** What lists of blockers have refused for years, whatever site it is on. */
const REFUSED = /beacon|collect|analytics|telemetry|track|pixel|survey|feedback|nps|metrics|widget/
/** What lists of annoyances hide on every page, and more of the same kind. */
const HIDDEN = [
  ...['survey', 'feedback', 'nps', 'popup', 'modal', 'overlay', 'widget', 'banner', 'newsletter'],
  ...['sticky', 'advert', 'promo', 'chat', 'rating', 'prompt'],
].flatMap((name) => [`[id*="${name}"]`, `[class*="${name}"]`, `[data-${name}]`, `${name}-widget`])

/** Also every ping, to wherever it goes; the page tries one, so that it is known to be refused. */
async function blockRequests(page: Page) {
  await page.route('**/*', (route) => {
    const request = route.request()
    const isNamed = !request.isNavigationRequest() && REFUSED.test(new URL(request.url()).pathname)
    // Firefox’s driver takes a ping for a document.
    const isPing = request.method() === 'POST' && /ping|document/.test(request.resourceType())
    return isNamed || isPing ? route.abort('blockedbyclient') : route.continue()
  })
  const refused = page.waitForEvent('requestfailed')
  await page.evaluate(() => navigator.sendBeacon('/ping'))
  await refused
}

export const h48Blockers: Host[] = [
  {
    row: 'H48',
    condition: 'a blocker refuses every ping, and names such as collect, beacon or survey',
    before: blockRequests,
  },
  {
    row: 'H48',
    condition: 'a blocker hides what is called a survey, feedback, a widget or a popup',
    head: `<style>${HIDDEN.join(',')}{display:none!important}</style>`,
    looksPlain: true,
  },
]
