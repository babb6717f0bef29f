import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a Chromium, and installs one where there is none.
 * @returns {string} its path
 * @throws Error that says what to do when no way works
 */
export function browserPath() {
  const found = () =>
    [...INSTALLED, chromium.executablePath()].find((path) => path && existsSync(path))
  const path = found()
  if (path) return path

  for (const install of [installFromSystem, installFromPlaywright]) {
    try {
      install()
    } catch (error) {
      console.log(`That did not work: ${error.message.split('\n')[0]}`)
    }
    const installed = found()
    if (installed) return installed
  }
  throw new Error(
    'The tests need a Chromium. Install one (Debian: apt-get install chromium) or set CHROME_PATH to yours.',
  )
}

function installFromSystem() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log('No Chromium here: installing it with apt-get (about a minute, once).')
  const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji']
  const options = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  execFileSync('apt-get', options, { stdio: ['ignore', 'ignore', 'inherit'], env })
}

function installFromPlaywright() {
  console.log("No Chromium here: installing Playwright's (about 150 MB, once).")
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  )
  const options = { stdio: 'inherit', timeout: 5 * 60_000 }
  execFileSync(process.execPath, [cli, 'install', 'chromium'], options)
}
