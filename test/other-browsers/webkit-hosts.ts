import type { Page } from 'playwright-core'
import type { Host } from '../browser/hosts/host'
import type { Wire } from '../support/wire'
import { firstScript } from './first-script'
import type { HostVisitor } from './host-visitor'
import { webDebugger } from './web-debugger'
import type { DrivenTab } from './web-driver'
import { webNetwork } from './web-network'
import { webPage } from './web-page'
import { type DrivenVisitor, visitWithWebKit } from './webkit'

const VIEWPORT = { width: 800, height: 600 }

/** @param wire what lies between the pages and their collector */
export async function hostsWithWebKit(wire: Wire): Promise<HostVisitor> {
  const visitors = new Map<boolean, DrivenVisitor>()
  const network = webNetwork(wire)
  const opened: DrivenTab[] = []
  const first = new Set<string>()
  let current: { page: Page; visitor: DrivenVisitor } | undefined

  /** A desktop tells every page alike what is chosen on it: who chooses otherwise needs one of their own. */
  async function visitorOf({ context = {} }: Host) {
    const isDark = context.colorScheme === 'dark'
    const visitor = visitors.get(isDark) ?? (await visitWithWebKit({ isDark, isStill: true }))
    visitors.set(isDark, visitor)
    return visitor
  }

  /** One profile for all: the next host finds nothing of this one, even if its test has failed. */
  async function leave() {
    if (!current) return
    const { page, visitor } = current
    current = undefined
    network.forget()
    // A frame of another site has storages apart, and one without an origin has none.
    for (const frame of page.frames()) await frame.evaluate(forgetEverything).catch(() => undefined)
    // What a host has changed of its language is gone with its page.
    await visitor.goto(new URL('/nothing', page.url()).href)
    for (const tab of opened.splice(0)) await tab.close().catch(() => undefined)
    await visitor.see(forgetEverything, null)
  }

  return {
    async open(host) {
      await leave()
      const visitor = await visitorOf(host)
      const viewport = host.context?.viewport ?? VIEWPORT
      await visitor.resize(viewport.width, viewport.height)
      async function open() {
        const tab = await visitor.open()
        opened.push(tab)
        return tab
      }
      first.clear()
      const debug = webDebugger
      const page = webPage({ tab: visitor, open, network, debug, viewport, first })
      current = { page, visitor }
      return page
    },
    firstOf: () => firstScript(first),
    leave,
    async close() {
      for (const visitor of visitors.values()) await visitor.close()
    },
  }
}

/** Runs in the page. */
async function forgetEverything() {
  for (const storage of [localStorage, sessionStorage]) storage.clear()
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
}
