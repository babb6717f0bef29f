import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { STUB } from '../../demo/tag.mjs'
import { cardOf } from './card'
import { complaintsOf } from './oracle'
import { aSite, type Site, withTag } from './site'

/** A site whose touchpoints ask by themselves as often as they like. */
export async function aSiteOfTriggers(touchpoints: object, body = ''): Promise<Site> {
  const site = await aSite()
  const limits = { perSession: 1000, gapDays: 0, touchpointDays: 0, dismissedDays: 0 }
  const headers = { 'content-type': 'application/json' }
  site.put('/cx.json', { body: JSON.stringify({ limits, touchpoints }), headers })
  const receipt = JSON.stringify({ accepted: [], duplicate: [], rejected: [] })
  site.put('/v1/answers', { body: receipt, headers })
  const page = withTag({ 'data-endpoint': '/v1/answers', 'data-config': '/cx.json' }, body)
  for (const path of ['/', '/product', '/order/confirmed']) site.put(path, page)
  return site
}

interface VisitOptions {
  /** Browsers before 2026 have none everywhere. @default true */
  withNavigationApi?: boolean
  context?: BrowserContextOptions
  /** Runs before anything of the page does. */
  before?: () => void
}

/** Opens a page of the site, with its triggers armed, and hears what they ask. */
export async function visitTriggers(browser: Browser, site: Site, options: VisitOptions = {}) {
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
  }
  await open('/')
  return { page, complaints, card: cardOf(page), open, heard: () => heard(page) }
}

/** Keeps what the triggers of a page do, from before the script is there. */
export const HEAR = `${STUB}
window.told = []
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

/** Waits until whatever the page has begun by now has been decided. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    await window.cx.why('landing')
  })
}
