import type { BrowserContext, Page } from 'playwright-core'
import { cardOf } from './card'
import { chance } from './chance'
import { aChaosProxy, type ChaosProxy } from './chaos-proxy'
import { aCollector, type Collector } from './collector'
import { aFreePort, aSite, type Site, withTag } from './site'

/** Somebody may be asked again and again. */
const NO_LIMITS = {
  perSession: 1000,
  gapDays: 0,
  touchpointDays: 0,
  dismissedDays: 0,
  impressions: 1000,
}

/** A brand's site that asks without limits, and a collector on another origin, which may be stopped by itself. */
export interface BusyShop {
  site: Site
  collector: Collector
  /** Serves the page at one more path, with something at its start, and more attributes of the tag. */
  put(path: string, start: string, attributes?: string): void
  /** Opens the page in a tab and asks there. */
  ask(page: Page): Promise<void>
  /** What the collector has: id → revision. */
  revisions(): Map<string, number>
}

/** @param endpoint where pages send to, when that is not the collector itself */
export async function aBusyShop(
  endpoint?: (collector: Collector) => Promise<string>,
): Promise<BusyShop> {
  const site = await aSite()
  const collector = await aCollector({ origins: [site.origin], port: await aFreePort() })
  const config = JSON.stringify({ limits: NO_LIMITS })
  const page = withTag(
    {
      'data-endpoint': (await endpoint?.(collector)) ?? collector.endpoint,
      'data-config': '#latido-config',
    },
    `<script type="application/json" id="latido-config">${config}</script>`,
  )
  site.put('/', page)
  site.put('/elsewhere', page)

  return {
    site,
    collector,
    put(path, start, attributes = '') {
      const text = page.replace(' data-site', () => ` ${attributes} data-site`)
      site.put(
        path,
        text.replace('lang="en">', (html) => html + start),
      )
    },
    async ask(page) {
      await page.goto(site.origin)
      await page.waitForFunction('window.cx')
      await page.evaluate(() => void window.cx.ask('checkout'))
      await cardOf(page).point(1).waitFor()
    },
    revisions: () => new Map(collector.answers().map(({ id, rev }) => [id, rev])),
  }
}

/** The first tab of a browser that has just been opened. */
export async function firstTab(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? (await context.newPage())
}

/** The same with a bad network in between. */
export async function aShopBehindProxy(seed: number): Promise<BusyShop & { proxy: ChaosProxy }> {
  let proxy: ChaosProxy | undefined
  const shop = await aBusyShop(async ({ url, endpoint }) => {
    proxy = await aChaosProxy({ to: url, random: chance(seed) })
    return endpoint.replace(url, proxy.url)
  })
  if (!proxy) throw new Error('the shop has taken no proxy')
  return { ...shop, proxy }
}
