import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** From this version on `node:sqlite` needs no flag. */
const NEEDED = [22, 13]

/**
 * Makes sure that the calling script runs on a Node with the built-in SQLite. On an older one it
 * runs the script again on Node 24 from the npm registry, with the same arguments, and ends with its
 * exit code; the promise then never resolves, so that nothing after the call runs twice.
 * @param {string} scriptUrl `import.meta.url` of the calling script
 */
export async function onModernNode(scriptUrl) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  console.log(
    `Node ${process.versions.node} has no built-in SQLite: going on with Node 24 from the npm registry (about 10 s, once).`,
  )
  const script = [fileURLToPath(scriptUrl), ...process.argv.slice(2)]
  const child = spawn('npx', ['-y', '-p', 'node@24', 'node', ...script], {
    stdio: 'inherit',
    env: { ...process.env, npm_config_loglevel: 'error' },
    // A group of its own, so that a signal reaches Node 24 behind npx, and each signal only once.
    detached: true,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => process.kill(-child.pid, signal))
  }
  child.on('error', (error) => {
    console.error(`Node 24 could not be started: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code) => process.exit(code ?? 1))
  await new Promise(() => {})
}
