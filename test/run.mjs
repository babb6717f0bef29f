import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserPath } from '../.ci/browser.mjs'
import { onModernNode } from '../.ci/modern-node.mjs'

// What `npm test` starts: everything that decides, one step after the other, all of them even when
// one fails, so that one run tells all that is wrong.
await onModernNode(import.meta.url)

const report = join(tmpdir(), `latido-tests-${process.pid}.json`)
const steps = [
  ['Types', 'typescript/bin/tsc'],
  ['Lint and format', '@biomejs/biome/bin/biome', 'ci', '--log-level=warn', '.'],
  ['Build', 'rollup/dist/bin/rollup', '-c', '--silent'],
  ['Sizes', 'size-limit/bin.js'],
  [
    'Tests',
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
]

const CHROME_PATH = browserPath()
const failed = steps.filter(([name, script, ...options]) => {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const words = [join('node_modules', script), ...options]
  const { status } = spawnSync(process.execPath, words, {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH },
  })
  console.log(
    `   ${status === 0 ? 'passed' : 'FAILED'} after ${Math.round((Date.now() - started) / 1000)} s`,
  )
  return status !== 0
})

const counts = readCounts()
const stepsFailed = failed.filter(([name]) => name !== 'Tests')
if (failed.length) console.log(`\nFailed: ${failed.map(([name]) => name).join(', ')}`)
process.exitCode = failed.length || !counts.passed ? 1 : 0
console.log(`\n${counts.passed} passed, ${counts.failed + stepsFailed.length} failed`)

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
