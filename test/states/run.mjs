import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { browserPath } from '../../.ci/browser.mjs'
import { onModernNode } from '../../.ci/modern-node.mjs'

// What `npm run screens` starts: builds, and takes a picture of every state of the card.
await onModernNode(import.meta.url)

const env = { ...process.env, CHROME_PATH: browserPath() }
const steps = [
  ['rollup/dist/bin/rollup', '-c', '--silent'],
  ['vitest/vitest.mjs', 'run', '--config', 'test/states/vitest.config.ts'],
]
for (const [script, ...options] of steps) {
  const words = [join('node_modules', script), ...options]
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env })
  if (status !== 0) process.exitCode = 1
}
console.log(
  '\n.screens/contact-sheet.png shows all of them, .screens/index.html each in full size.',
)
