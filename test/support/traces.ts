import type { Frame, Page } from 'playwright-core'

/** What a script could leave behind on a page. */
export interface Traces {
  globals: string[]
  /** The whole document but for the tag and its card, as text. */
  document: string
  /** Everything that the page's constructors and namespaces hold, a hash for each. */
  intrinsics: Record<string, number>
  /** Listeners of the window, the document and its element, counted by type. */
  listeners: string[]
}

/**
 * Reads the traces on a page, or in a frame of it: then the listeners are those of the page around.
 * Uses no method that a page may have replaced by a wrong one.
 */
export async function tracesOf(page: Page, frame: Frame = page.mainFrame()): Promise<Traces> {
  return { ...(await tracesIn(frame)), listeners: await listenersOf(page) }
}

/** The traces that every engine shows: all but the listeners. */
export function tracesIn(frame: Frame): Promise<Omit<Traces, 'listeners'>> {
  return frame.evaluate(readTraces)
}

function readTraces() {
  const root = document.documentElement.cloneNode(true) as Element
  const ours = root.querySelectorAll('cx-card, script[data-site]')
  for (let i = 0; i < ours.length; i++) ours[i]?.remove()

  const names = Object.getOwnPropertyNames(window)
  const globals: string[] = []
  for (let i = 0; i < names.length; i++) {
    const name = String(names[i])
    // That is playwright's, in Firefox.
    if (!/^__pw/.test(name)) globals[globals.length] = name
  }
  // Firefox names what it makes at its first use, and so in another order each time.
  globals.sort()
  const intrinsics: Record<string, number> = Object.create(null)
  for (let i = 0; i < globals.length; i++) {
    const name = String(globals[i])
    const { value } = Object.getOwnPropertyDescriptor(window, name) ?? {}
    const isNamespace = /^[A-Z]|^console$/.test(name) && typeof value === 'object' && value
    if (typeof value === 'function') intrinsics[name] = hash(value, hash(value.prototype, 0))
    else if (isNamespace) intrinsics[name] = hash(value, 0)
  }
  return { globals, document: root.outerHTML, intrinsics }

  function hash(object: unknown, seed: number): number {
    if (!object) return seed
    const properties = Object.getOwnPropertyDescriptors(object) as PropertyDescriptorMap
    const keys = Reflect.ownKeys(properties)
    let all = seed
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? ''
      const { value, get, set, writable } = properties[key] ?? {}
      const text = `${String(key)}=${typeof value === 'function' ? value : typeof value}${get}${set}${writable}`
      let sum = seed
      for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0
      // Whatever their order: in Firefox it changes as the properties of a function are used.
      all = (all + sum) | 0
    }
    return all
  }
}

/** What playwright listens to while it clicks: the debugger shows its world too. */
export const OF_THE_TEST =
  /^window (__playwright|auxclick|click|dblclick|contextmenu|mouse|pointer|touch)/

/** A page cannot list its own listeners; the browser's debugger can. */
async function listenersOf(page: Page): Promise<string[]> {
  const debug = await page.context().newCDPSession(page)
  const types: string[] = []
  for (const expression of ['window', 'document', 'document.documentElement']) {
    // In a group, the listeners come with their functions.
    const objectGroup = 'traces'
    const { result } = await debug.send('Runtime.evaluate', { expression, objectGroup })
    const { listeners } = await debug.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    })
    // The watchers of the tests call theirs so.
    const others = listeners.filter(
      ({ handler }) => !/\bofTheTest\b/.test(handler?.description ?? ''),
    )
    types.push(...others.map(({ type }) => `${expression} ${type}`))
  }
  await debug.detach()
  return types.filter((type) => !OF_THE_TEST.test(type)).sort()
}
