import type { Page } from 'playwright-core'
import type { Host } from '../browser/hosts/host'
import { launchFirefox } from './firefox'

/** Opens pages of hosts in one browser of an engine. */
export interface HostVisitor {
  /** A page with storages of its own. */
  open(host: Host): Promise<Page>
  /** What was given to the page's `addInitScript`, where the engine cannot see to it by itself. */
  firstOf?(page: Page): string
  leave(page: Page): Promise<void>
  close(): Promise<void>
}

export async function hostsWithFirefox(): Promise<HostVisitor> {
  // Else it clicks in the process of the page, and never reaches a frame of another site.
  const browser = await launchFirefox({ 'remote.events.async.mouse.enabled': true })
  return {
    async open({ context: options }) {
      const viewport = { width: 800, height: 600 }
      const context = await browser.newContext({
        viewport,
        locale: 'en',
        reducedMotion: 'reduce',
        ...options,
      })
      return context.newPage()
    },
    leave: (page) => page.context().close(),
    close: () => browser.close(),
  }
}
