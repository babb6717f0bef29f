import type { Page } from 'playwright-core'
import type { Tab } from './visitor'
import type { DrivenTab } from './web-driver'
import { webLocator } from './web-locator'
import type { Network } from './web-network'
import { when } from './when'

/** How often it is asked whether the network has come to rest. */
const REST_MS = 500

export interface WebPageParts {
  tab: DrivenTab
  /** Opens one more tab beside it. */
  open(): Promise<DrivenTab>
  network: Network
  /** Does what hosts ask of Chromium's debugger. */
  debug(tab: DrivenTab): object
  viewport: { width: number; height: number }
  /** What runs before the scripts of the pages that it opens, as source. */
  first: Set<string>
}

/** What of playwright's pages the hosts use, done over WebDriver. Whatever else they use is missing. */
export function webPage(parts: WebPageParts): Page {
  const { tab, open, network, debug, viewport, first } = parts
  let frames: ReturnType<typeof webFrame>[] = []
  const main = webFrame(tab, () => address)
  let address = ''
  const context = {
    // None of playwright's.
    browser: () => null,
    newPage: async () => webPage({ ...parts, tab: await open() }),
    newCDPSession: async () => debug(tab),
    route: network.route,
    unroute: network.unroute,
    on: network.on,
  }
  const page = {
    ...main,
    async goto(url: string) {
      address = url
      await tab.goto(url)
      frames = await framesIn(tab)
    },
    close: tab.close,
    async addInitScript(run: () => void) {
      first.add(String(run))
    },
    context: () => context,
    async waitForLoadState(state = 'load') {
      let before = -1
      const isThere = async () => {
        const loaded = await tab.see(loadedParts, null)
        const isAtRest = loaded === before || state !== 'networkidle'
        before = loaded
        return isAtRest && loaded >= 0
      }
      await when(`the page has come to ${state}`, isThere, state === 'networkidle' ? REST_MS : 50)
    },
    viewportSize: () => viewport,
    keyboard: {
      press: (key: string) => tab.press(key === 'Space' ? ' ' : key),
      type: tab.type,
    },
    mouse: { click: tab.click },
    on: network.on,
    route: network.route,
    waitForResponse: network.waitForResponse,
    frames: () => [main, ...frames],
    frame: ({ url }: { url: string }) => frames.find((frame) => frame.url() === url) ?? null,
    mainFrame: () => main,
  }
  return page as unknown as Page
}

/** A page, or a frame in it. */
function webFrame(tab: Tab, url: () => string) {
  // A driver takes source text either way.
  const sourceOf = (run: unknown) =>
    typeof run === 'string' ? `() => (${run || null})` : String(run)
  const run = (source: string, given: unknown) =>
    tab.see(source as unknown as (given: unknown) => unknown, given)
  return {
    url,
    evaluate: (what: unknown, given: unknown = null) => run(sourceOf(what), given),
    locator: (css: string) => webLocator(tab, [{ css }]),
    getByRole: (role: string) => webLocator(tab, [{ css: `[role="${role}"]` }]),
    // Functions are true too, but cannot be told of.
    waitForFunction: (what: unknown) =>
      when(String(what), async () => (await run(`() => !!(${sourceOf(what)})()`, null)) === true),
  }
}

/** All frames of a page that has loaded, from the outermost in. */
async function framesIn(tab: DrivenTab, path: number[] = []) {
  const found: ReturnType<typeof webFrame>[] = []
  const { url, inside } = await tab.within(path).see(whereabouts, null)
  if (path.length) found.push(webFrame(tab.within(path), () => url))
  for (let i = 0; i < inside; i++) found.push(...(await framesIn(tab, [...path, i])))
  return found
}

function whereabouts() {
  return { url: location.href, inside: window.length }
}

/** How much a page has loaded; less than nothing as long as it is not there itself. */
function loadedParts() {
  return document.readyState === 'complete' ? performance.getEntriesByType('resource').length : -1
}
