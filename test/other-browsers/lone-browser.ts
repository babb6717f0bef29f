import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { otherBrowsers } from '../../.ci/other-browsers.mjs'
import { kill } from '../support/kill-browser'
import { descendantsOf } from '../support/processes'
import type { Engine } from './engines'
import { aDisplay } from './webkit'

/**
 * A browser as a person starts it, on a profile that outlives it. No driver is in it: under one
 * WebKitGTK keeps no profile, and a page that crashes ends the session in both engines.
 */
export interface LoneBrowser {
  /** Its own process and all that it has started. */
  processes(): number[]
  /** Those of them that run its pages. */
  pageProcesses(): number[]
  /** Ends it as a person does, or finds that it has gone. */
  quit(): Promise<void>
  /** Resolves when its own process has ended, for whatever reason. */
  gone: Promise<unknown>
}

/** Without these Firefox asks questions after it was killed, and is busy with itself at its start. */
const PREFERENCES = {
  'toolkit.startup.max_resumed_crashes': -1,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}

const PAGES = { Firefox: / -contentproc .* tab$/, WebKitGTK: /WebKitWebProcess/ }

/** What starts browsers of an engine on one empty profile, each at an address. */
export async function aProfileOf(engine: Engine): Promise<(url: string) => LoneBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'latido-profile-'))
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }))
  const start = engine === 'Firefox' ? await startFirefox(profile) : await startWebKit(profile)

  return (url) => {
    const browser = start(url)
    const gone = once(browser, 'exit')
    const root = browser.pid ?? 0
    const processes = () => [root, ...descendantsOf(root).map(({ pid }) => pid)]
    async function quit() {
      if (browser.exitCode !== null || browser.signalCode !== null) return
      const all = processes()
      browser.kill()
      await gone
      kill(all)
    }
    onTestFinished(quit)
    return {
      processes,
      pageProcesses: () =>
        descendantsOf(root)
          .filter(({ command }) => PAGES[engine].test(command))
          .map(({ pid }) => pid),
      quit,
      gone,
    }
  }
}

async function startFirefox(profile: string): Promise<(url: string) => ChildProcess> {
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  await writeFile(join(profile, 'user.js'), lines.join('\n'))
  const words = ['--headless', '--no-remote', '--profile', profile]
  return (url) => spawn(otherBrowsers().firefox, [...words, url], { stdio: 'ignore' })
}

async function startWebKit(profile: string): Promise<(url: string) => ChildProcess> {
  const display = await aDisplay()
  onTestFinished(display.close)
  const folders = { HOME: profile, XDG_DATA_HOME: profile, XDG_CACHE_HOME: profile }
  const env = { ...display.env, ...folders, XDG_CONFIG_HOME: profile }
  return (url) => spawn(otherBrowsers().miniBrowser, [url], { env, stdio: 'ignore' })
}
