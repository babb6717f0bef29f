import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Each program, the Debian package that brings it, and where it may be. */
const PROGRAMS = {
  firefox: {
    from: 'firefox-esr',
    at: [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  },
  webKitDriver: { from: 'webkit2gtk-driver', at: ['/usr/bin/WebKitWebDriver'] },
  miniBrowser: {
    from: 'webkit2gtk-driver',
    at: ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', ''].map(
      (machine) => `/usr/lib/${machine}webkit2gtk-4.1/MiniBrowser`,
    ),
  },
  xvfb: { from: 'xvfb', at: ['/usr/bin/Xvfb'] },
}

/**
 * Finds Firefox and WebKitGTK, and installs what is missing.
 * @returns {Record<keyof typeof PROGRAMS, string>} their paths
 * @throws Error that says what to do when that does not work
 */
export function otherBrowsers() {
  const missing = () => Object.values(PROGRAMS).filter(({ at }) => !pathOf(at))
  if (missing().length) install([...new Set(missing().map(({ from }) => from))])
  const [still] = missing()
  if (still) {
    throw new Error(
      `These tests need Firefox ESR and WebKitGTK with its driver. Install them (Debian: apt-get install firefox-esr webkit2gtk-driver xvfb), or set FIREFOX_PATH to your Firefox. Missing: ${still.from}.`,
    )
  }
  return Object.fromEntries(Object.entries(PROGRAMS).map(([name, { at }]) => [name, pathOf(at)]))
}

function pathOf(places) {
  return places.find((place) => place && existsSync(place))
}

function install(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Installing ${packages.join(', ')} with apt-get (about a minute, once).`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    execFileSync('apt-get', options, { stdio: ['ignore', 'ignore', 'inherit'], env })
  } catch (error) {
    console.log(`That did not work: ${error.message.split('\n')[0]}`)
  }
}
