import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { STUB } from '../../demo/tag.mjs'
import { cardOf } from './card'
import { complaintsOf } from './oracle'
import { aSite, type Site, withTag } from './site'

/** Touchpoints as a file has them. */
export type Asking = Record<
  string,
  { when?: { on: string; [more: string]: unknown }[]; where?: object }
>

/** A site whose touchpoints ask by themselves as often as they like. */
export async function aSiteOfTriggers(touchpoints: Asking, body = '') {
  const site = await aSite()
  const limits = { perSession: 1000, gapDays: 0, touchpointDays: 0, dismissedDays: 0 }
  const headers = { 'content-type': 'application/json' }
  site.put('/cx.json', { body: JSON.stringify({ limits, touchpoints }), headers })
  const receipt = JSON.stringify({ accepted: [], duplicate: [], rejected: [] })
  site.put('/v1/answers', { body: receipt, headers })
  const page = withTag({ 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' }, body)
  for (const path of ['/', '/product', '/order/confirmed']) site.put(path, page)
  /** Something of every page is to be seen or heard. */
  const isListening = Object.values(touchpoints).some(({ when = [], where }) =>
    when.some(({ on }) => on === 'click' || (!where && on !== 'event' && on !== 'load')),
  )
  return { ...site, isListening }
}

interface VisitOptions {
  /** Browsers before 2026 have none everywhere. @default true */
  withNavigationApi?: boolean
  context?: BrowserContextOptions
  /** Runs before anything of the page does. */
  before?: () => void
}

/** Opens a page of the site, with its triggers armed, and hears what they ask. */
export async function visitTriggers(
  browser: Browser,
  site: Site & { isListening: boolean },
  options: VisitOptions = {},
) {
  const { withNavigationApi = true, before } = options
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options.context })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  if (before) await page.addInitScript(before)
  if (!withNavigationApi)
    await page.addInitScript(() => Reflect.deleteProperty(window, 'navigation'))
  await page.addInitScript(HEAR)
  const complaints = await complaintsOf(page)
  const open = async (path: string) => {
    await page.goto(site.origin + path)
    await armed(page)
    if (site.isListening) await listening(page)
  }
  await open('/')
  return { page, complaints, card: cardOf(page), open, heard: () => heard(page) }
}

/** Keeps what the triggers of a page do, from before the script is there. */
export const HEAR = `${STUB}
window.told = []
// A clock of the test has a performance of its own, which knows of no files.
window.files = performance.getEntriesByType.bind(performance, 'resource')
window.cx.on('shown', ({ touchpoint }) => window.told.push(touchpoint))
window.cx.on('suppressed', ({ touchpoint, reason }) => window.told.push(touchpoint + ': ' + reason))`

/** Waits until the triggers of a page are armed. */
export async function armed(page: Page) {
  await page.waitForFunction('!Array.isArray(window.cx.q)')
  await page.evaluate(() => window.cx.why('landing'))
}

/** What was asked on the document that is open, and what was not, in order. */
export function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'told'))
}

/** Waits until the page is listened to, where it has a trigger that is to be seen or heard. */
export async function listening(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    (Reflect.get(window, 'files')() as PerformanceEntry[]).some(({ name }) =>
      name.includes('/arming-moments-'),
    ),
  )
  await settled(page)
}

/** Waits until whatever the page has begun by now has been decided. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    await window.cx.why('landing')
  })
}
