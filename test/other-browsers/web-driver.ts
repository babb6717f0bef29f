import { inWords } from './in-words'
import type { Tab } from './visitor'

/** Keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  F6: '\uE036',
}

/** A driver that takes longer for one command has lost its browser. */
const COMMAND_MS = 60_000

/** What of a window a driver can do beyond what every tab can. */
export interface DrivenTab extends Tab {
  /** The tab as it is in one of its frames: the frame's place among its neighbours, at each depth. */
  within(frames: number[]): Tab
  /** Clicks with something else than a mouse. */
  tapWithPen(x: number, y: number): Promise<void>
  /** Gives the page this room, CSS px. */
  resize(width: number, height: number): Promise<void>
}

/** A browser that a driver has started: https://www.w3.org/TR/webdriver2/ */
export interface WebDriver {
  /** The tab that the browser has opened with. */
  first: DrivenTab
  open(): Promise<DrivenTab>
  quit(): Promise<void>
}

interface Place {
  handle: string
  frames: number[]
}

/** Begins a session with a driver that listens on a port; takes no more than `fetch`. */
export async function beginSession(port: number, capabilities: object): Promise<WebDriver> {
  async function command<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      signal: AbortSignal.timeout(COMMAND_MS),
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { value: T & { message?: string } }
    if (!response.ok) throw new Error(`WebDriver, ${method} ${path}: ${value?.message}`)
    return value
  }

  const begun = await command<{ sessionId: string }>('POST', '', {
    capabilities: { alwaysMatch: capabilities },
  })
  const session = `/${begun.sessionId}`
  const first = await command<string>('GET', `${session}/window`)
  let current: Place = { handle: first, frames: [] }
  let last: Promise<unknown> = Promise.resolve()

  /** A session is in one frame of one tab at a time: commands for others wait for their turn. */
  function inTab<T>(tab: Place, method: string, path: string, body?: object): Promise<T> {
    const run = async () => {
      const { handle, frames } = tab
      if (current.handle !== handle) await command('POST', `${session}/window`, { handle })
      const isFramed = current.frames.length + frames.length > 0
      current = tab
      if (isFramed)
        for (const id of [null, ...frames]) await command('POST', `${session}/frame`, { id })
      return command<T>(method, session + path, body)
    }
    const result = last.then(run)
    // Whoever has asked hears of it; the next command goes on all the same.
    last = result.catch(() => {})
    return result
  }

  function tabOf(handle: string): DrivenTab {
    const top: Place = { handle, frames: [] }
    const act = (actions: object) => inTab<null>(top, 'POST', '/actions', { actions: [actions] })
    const see = seeIn(top)
    const keys = (text: string) =>
      act({
        type: 'key',
        id: 'keyboard',
        actions: [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      })
    async function point(pointerType: string, x: number, y: number, pressMs = 0) {
      const at = { x: Math.round(x), y: Math.round(y), origin: 'viewport' }
      const actions = [
        { type: 'pointerMove', ...at },
        { type: 'pointerDown', button: 0 },
        { type: 'pause', duration: pressMs },
        { type: 'pointerUp', button: 0 },
      ]
      await act({ type: 'pointer', id: pointerType, parameters: { pointerType }, actions })
    }
    const tab: DrivenTab = {
      async goto(url) {
        await inTab(top, 'POST', '/url', { url })
      },
      see,
      async press(key) {
        await keys(KEYS[key] ?? key)
      },
      async type(text) {
        await keys(text)
      },
      click: (x, y, pressMs) => point('mouse', x, y, pressMs),
      tapWithPen: (x, y) => point('pen', x, y),
      async resize(width, height) {
        const bars = await see(() => [outerWidth - innerWidth, outerHeight - innerHeight], null)
        const [aside = 0, above = 0] = bars
        const rect = { x: 0, y: 0, width: width + aside, height: height + above }
        await inTab(top, 'POST', '/window/rect', rect)
      },
      async close() {
        await inTab(top, 'DELETE', '/window')
        current = { handle: '', frames: [] }
      },
      within: (frames) => ({
        ...tab,
        see: seeIn({ handle, frames }),
        // A place in a frame is a place in the window for WebKitGTK's driver.
        async click(x, y, pressMs) {
          for (let depth = frames.length; depth > 0; depth--) {
            const around = seeIn({ handle, frames: frames.slice(0, depth - 1) })
            const corner = await around(cornerOf, frames[depth - 1] ?? 0)
            x += corner.x
            y += corner.y
          }
          await tab.click(x, y, pressMs)
        },
      }),
    }
    return tab
  }

  /** What a page has done to JSON and to its prototypes must not reach what is seen there. */
  function seeIn(place: Place): Tab['see'] {
    return async (look, given) => {
      const script = `const seen = (${look})(${JSON.stringify(given)})
        return seen?.then ? seen.then(${inWords}) : (${inWords})(seen)`
      const text = await inTab<string>(place, 'POST', '/execute/sync', { script, args: [] })
      return text ? JSON.parse(text) : undefined
    }
  }

  return {
    first: tabOf(first),
    async open() {
      // A window, as what WebKitGTK opens in a tab stays hidden.
      const { handle } = await inTab<{ handle: string }>(
        { handle: first, frames: [] },
        'POST',
        '/window/new',
        {
          type: 'window',
        },
      )
      return tabOf(handle)
    },
    async quit() {
      await command('DELETE', session)
    },
  }
}

/** A driver needs a moment until it listens. */
export async function whenAnswering(port: number) {
  const latest = Date.now() + 20_000
  while (Date.now() < latest) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The driver does not answer: is another program using its port?')
}

/** Runs in the page: where a frame begins. */
function cornerOf(index: number) {
  const frames = document.querySelectorAll('iframe')
  for (let i = 0; i < frames.length; i++) {
    const frame = frames[i]
    if (frame?.contentWindow !== window[index]) continue
    const { x, y } = frame?.getBoundingClientRect() ?? { x: 0, y: 0 }
    return { x: x + (frame?.clientLeft ?? 0), y: y + (frame?.clientTop ?? 0) }
  }
  return { x: 0, y: 0 }
}
