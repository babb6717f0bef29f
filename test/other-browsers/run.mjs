import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onModernNode } from '../../.ci/modern-node.mjs'
import { otherBrowsers } from '../../.ci/other-browsers.mjs'

// What `npm run test:browsers` starts: the built card in Firefox and in WebKitGTK.
await onModernNode(import.meta.url)

otherBrowsers()
const report = join(tmpdir(), `latido-browsers-${process.pid}.json`)
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const steps = [
  ['rollup/dist/bin/rollup', '-c', '--silent'],
  ['vitest/vitest.mjs', 'run', '--config', 'test/other-browsers/vitest.config.ts', ...reporters],
]
const failed = steps.filter(([script, ...options]) => {
  const words = [join('node_modules', script), ...options]
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status !== 0
})

const { passed, failed: lost } = readCounts()
process.exitCode = failed.length || !passed ? 1 : 0
console.log(`\n${passed} passed, ${lost} failed`)

/** The real result of the test runner; a run that left none has failed. */
function readCounts() {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'))
    rmSync(report)
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
