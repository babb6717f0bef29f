import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { otherBrowsers } from '../../.ci/other-browsers.mjs'
import { descendantsOf } from '../support/processes'
import { aFreePort } from '../support/site'
import { aDesktop, type Taste } from './desktop'
import type { Visitor } from './visitor'
import { beginSession, type DrivenTab, type WebDriver, whenAnswering } from './web-driver'

/** A visitor over WebDriver. */
export interface DrivenVisitor extends Visitor, DrivenTab {
  open(): Promise<DrivenTab>
}

/** A visitor with WebKitGTK on a display and a desktop of their own, over WebDriver. */
export async function visitWithWebKit(taste: Taste = {}): Promise<DrivenVisitor> {
  const { miniBrowser, webKitDriver } = otherBrowsers()
  const display = await aDisplay()
  const desktop = await aDesktop(taste)
  const port = await aFreePort()
  const driver = spawn(webKitDriver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...display.env, ...desktop.env },
    stdio: 'ignore',
  })
  async function stop() {
    await end(driver)
    await display.close()
    await desktop.close()
  }

  const options = { binary: miniBrowser, args: ['--automation', '--full-screen'] }
  let session: WebDriver
  try {
    await whenAnswering(port)
    session = await beginSession(port, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': options,
    })
  } catch (error) {
    await stop()
    throw error
  }
  return {
    ...session.first,
    open: session.open,
    pageProcesses: () =>
      descendantsOf(driver.pid ?? 0)
        .filter(({ command }) => command.includes('WebKitWebProcess'))
        .map(({ pid }) => pid),
    async close() {
      await session.quit()
      await stop()
    },
  }
}

/** A display that nobody sees, and what a program needs to be on it. */
export async function aDisplay() {
  const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-displayfd', '1']
  const display = spawn(otherBrowsers().xvfb, screen, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [number] = await once(display.stdout, 'data')
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}` }
  return { env, close: () => end(display) }
}

async function end(child: ChildProcess) {
  child.kill()
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
