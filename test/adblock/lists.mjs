import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = 'webext-ublock-origin-firefox'
/** Git ignores it; removed, the lists are fetched anew. */
const CACHE = 'node_modules/.cache/latido-adblock'
/** What uBlock Origin has switched on where nobody has changed anything, as far as it comes with the package. */
const LISTS = [
  'thirdparties/easylist/easylist.txt',
  'thirdparties/easylist/easyprivacy.txt',
  'ublock/filters.min.txt',
  'ublock/privacy.min.txt',
  'ublock/badware.min.txt',
  'ublock/quick-fixes.min.txt',
  'ublock/unbreak.min.txt',
]

/**
 * Fetches the lists of ad blockers out of Debian's package of uBlock Origin, once.
 * @throws Error that says what to do where that does not work
 */
export function fetchLists() {
  if (existsSync(CACHE)) return
  const folder = `${CACHE}-fetched`
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('apt-get', ['download', '-qq', PACKAGE], { cwd: folder, stdio: 'inherit' })
    const file = readdirSync(folder).find((name) => name.endsWith('.deb')) ?? ''
    execFileSync('dpkg-deb', ['-x', join(folder, file), CACHE])
  } catch (error) {
    throw new Error(
      `This test needs the lists inside the Debian package ${PACKAGE}, by apt-get and dpkg-deb. Elsewhere than on Debian, unpack that package to ${CACHE}. (${error.message.split('\n')[0]})`,
    )
  }
}

/** Every list, as text. */
export function readLists() {
  const files = readdirSync(CACHE, { recursive: true, encoding: 'utf8' })
  return LISTS.map((list) => {
    const file = files.find((name) => name.endsWith(`assets/${list}`))
    if (!file) throw new Error(`${list} is not in ${CACHE}: remove that folder and try again`)
    return readFileSync(join(CACHE, file), 'utf8')
  })
}
