import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** The build writes this file last, so it is there only after a whole build. */
const LAST_BUILT = join(ROOT, 'dist/node/report.d.ts')

/** Builds `dist` unless it is newer than everything it is made of. @throws Error when the build fails */
export function buildWhenOld({ isForced }) {
  if (!isForced && builtAt() > changedAt()) return
  console.log('Building the SDK, the collector and the map (about 20 s)…')
  const rollup = join(ROOT, 'node_modules/rollup/dist/bin/rollup')
  const options = { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' }
  const { status, stderr } = spawnSync(process.execPath, [rollup, '-c', '--silent'], options)
  if (status !== 0) throw new Error(`The build failed.\n${stderr}`)
}

function builtAt() {
  return statSync(LAST_BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function changedAt() {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const files = [...sources, join(ROOT, 'rollup.config.mjs'), join(ROOT, 'package-lock.json')]
  return Math.max(...files.map((file) => statSync(file).mtimeMs))
}
