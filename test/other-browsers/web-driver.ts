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

/** A browser that a driver has started: https://www.w3.org/TR/webdriver2/ */
export interface WebDriver {
  /** The tab that the browser has opened with. */
  first: Tab
  open(): Promise<Tab>
  quit(): Promise<void>
}

/** Begins a session with a driver that listens on a port; takes no more than `fetch`. */
export async function beginSession(port: number, capabilities: object): Promise<WebDriver> {
  async function command<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
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
  let current = first
  let last: Promise<unknown> = Promise.resolve()

  /** A session is in one tab at a time: commands for others wait for their turn. */
  function inTab<T>(tab: string, method: string, path: string, body?: object): Promise<T> {
    const run = async () => {
      if (current !== tab) await command('POST', `${session}/window`, { handle: tab })
      current = tab
      return command<T>(method, session + path, body)
    }
    const result = last.then(run)
    // Whoever has asked hears of it; the next command goes on all the same.
    last = result.catch(() => {})
    return result
  }

  function tabOf(handle: string): Tab {
    const act = (actions: object) => inTab<null>(handle, 'POST', '/actions', { actions: [actions] })
    const keys = (text: string) =>
      act({
        type: 'key',
        id: 'keyboard',
        actions: [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      })
    return {
      async goto(url) {
        await inTab(handle, 'POST', '/url', { url })
      },
      see: (look, given) =>
        inTab(handle, 'POST', '/execute/sync', {
          script: `return (${look})(arguments[0])`,
          args: [given],
        }),
      async press(key) {
        await keys(KEYS[key] ?? key)
      },
      async type(text) {
        await keys(text)
      },
      async click(x, y, pressMs = 0) {
        const at = { x: Math.round(x), y: Math.round(y), origin: 'viewport' }
        const actions = [
          { type: 'pointerMove', ...at },
          { type: 'pointerDown', button: 0 },
          { type: 'pause', duration: pressMs },
          { type: 'pointerUp', button: 0 },
        ]
        await act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions })
      },
      async close() {
        await inTab(handle, 'DELETE', '/window')
        current = ''
      },
    }
  }

  return {
    first: tabOf(first),
    async open() {
      // A window, as what WebKitGTK opens in a tab stays hidden.
      const { handle } = await inTab<{ handle: string }>(first, 'POST', '/window/new', {
        type: 'window',
      })
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
