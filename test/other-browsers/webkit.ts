import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { otherBrowsers } from '../../.ci/other-browsers.mjs'
import { aFreePort } from '../support/site'
import type { Visitor } from './visitor'

/** Keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  F6: '\uE036',
}

/** A visitor with WebKitGTK on a display of its own, over WebDriver, which takes no more than `fetch`. */
export async function visitWithWebKit(): Promise<Visitor> {
  const { miniBrowser, webKitDriver, xvfb } = otherBrowsers()
  const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-displayfd', '1']
  const display = spawn(xvfb, screen, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [number] = await once(display.stdout, 'data')
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}` }
  const port = await aFreePort()
  const driver = spawn(webKitDriver, [`--port=${port}`, '--host=127.0.0.1'], {
    env,
    stdio: 'ignore',
  })

  async function stop() {
    for (const child of [driver, display]) {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    }
  }

  async function command<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { value: T & { message?: string } }
    if (!response.ok) throw new Error(`WebKit, ${method} ${path}: ${value?.message}`)
    return value
  }

  const options = { binary: miniBrowser, args: ['--automation'] }
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }
  let session = ''
  try {
    await whenAnswering(port)
    const begun = await command<{ sessionId: string }>('POST', '', {
      capabilities: { alwaysMatch },
    })
    session = `/${begun.sessionId}`
  } catch (error) {
    await stop()
    throw error
  }
  const act = (actions: object) =>
    command<null>('POST', `${session}/actions`, { actions: [actions] })
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
      await command('POST', `${session}/url`, { url })
    },
    see: (look, given) =>
      command('POST', `${session}/execute/sync`, {
        script: `return (${look})(arguments[0])`,
        args: [given],
      }),
    async press(key) {
      await keys(KEYS[key] ?? key)
    },
    async type(text) {
      await keys(text)
    },
    async click(x, y) {
      const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' }
      const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]
      await act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions })
    },
    async close() {
      await command('DELETE', session)
      await stop()
    },
  }
}

/** The driver needs a moment until it listens. */
async function whenAnswering(port: number) {
  const latest = Date.now() + 10_000
  while (Date.now() < latest) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('WebKitWebDriver does not answer')
}
