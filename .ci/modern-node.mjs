import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The built-in SQLite (`node:sqlite`) needs no flag from this version on. */
const NEEDED = [22, 13]

/**
 * Makes sure that the calling script runs on a Node with the built-in SQLite. On an older one it
 * runs the script again on Node 24 from the npm registry, with the same arguments, and exits with
 * its code; so nothing after the call runs twice.
 * @param {string} scriptUrl `import.meta.url` of the calling script
 */
export function onModernNode(scriptUrl) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  console.log(
    `Node ${process.versions.node} has no built-in SQLite: running on Node 24 from the npm registry instead (about 10 s, once).`,
  )
  const script = fileURLToPath(scriptUrl)
  // Signals reach the whole foreground group, so the inner process stops by itself on Ctrl-C.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})
  const { status, error } = spawnSync(
    'npx',
    ['-y', '-p', 'node@24', 'node', script, ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, npm_config_loglevel: 'error' } },
  )
  if (error) console.error(`Node 24 could not be started: ${error.message}`)
  process.exit(status ?? 1)
}
