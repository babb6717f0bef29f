import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { browserPath } from '../../.ci/browser.mjs'

const LAUNCH = {
  executablePath: browserPath(),
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/** Starts a browser that keeps nothing. The caller closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(LAUNCH)
}

/** Starts a browser that keeps pages for the way back, as people's own do. The caller closes it. */
export function launchWithWayBack(): Promise<Browser> {
  return chromium.launch({ ...LAUNCH, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
}

/** An empty profile on disk, for a browser that is to be closed or killed and opened again. */
export async function aProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'latido-profile-'))
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }))
  return profile
}

/** Opens a browser on a profile. It closes with the test unless it has gone before. */
export async function openProfile(profile: string): Promise<BrowserContext> {
  // A killed browser leaves its lock behind.
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    await rm(join(profile, name), { force: true })
  }
  const context = await chromium.launchPersistentContext(profile, LAUNCH)
  onTestFinished(() => context.close())
  return context
}

/**
 * Opens a page in a browser without a driver: under one, Chromium prerenders no page. It tells what it
 * has seen by itself, and closes with the test.
 */
export async function openByItself(url: string) {
  const profile = await aProfile()
  const words = ['--headless', '--no-first-run', `--user-data-dir=${profile}`]
  spawn(browserPath(), [...LAUNCH.args, ...words, url], { stdio: 'ignore' })
  onTestFinished(() => killBrowserOn(profile))
}

/** Kills every process of the browser on a profile, as a crash or an empty battery would. */
export function killBrowserOn(profile: string) {
  execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${profile}`])
}
