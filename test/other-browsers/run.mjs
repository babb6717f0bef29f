import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onModernNode } from '../../.ci/modern-node.mjs'
import { otherBrowsers } from '../../.ci/other-browsers.mjs'
import { writeFigures } from './figures.mjs'

// What `npm run test:browsers` starts: the built card and its delivery in Firefox and in WebKitGTK.
// Named after the command: requirements such as R02, files such as `killed`, or rows of hosts such as
// H23; of the hosts, a sample is visited unless they are named. As a part of `npm run reliability`, or
// with LATIDO_RELIABILITY=0.1, it runs more of each, and what it has measured is written into
// `docs/reliability.md`.
await onModernNode(import.meta.url)

otherBrowsers()
const FOLDER = 'test/other-browsers'
const named = process.argv.slice(2)
const rows = named
  .map((name) => (name === 'hosts' ? 'H' : name))
  .filter((name) => /^H\d*$/.test(name))
const env = { ...process.env, LATIDO_HOSTS: process.env.LATIDO_HOSTS || rows.join() }
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join(FOLDER, file))
  .filter((file) => {
    const text = readFileSync(file, 'utf8')
    const isNamed = (name) => file.includes(name) || text.includes(`'${name}'`)
    return !named.length || named.some(isNamed) || (rows.length && text.includes('chosenHosts'))
  })
const report = join(tmpdir(), `latido-browsers-${process.pid}.json`)
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const config = ['--config', join(FOLDER, 'vitest.config.ts')]
const steps = [
  ['rollup/dist/bin/rollup', '-c', '--silent'],
  ['vitest/vitest.mjs', 'run', ...config, ...reporters, ...files],
]
const failed = files.length
  ? steps.filter(([script, ...options]) => {
      const words = [join('node_modules', script), ...options]
      return spawnSync(process.execPath, words, { stdio: 'inherit', env }).status !== 0
    })
  : []

const results = files.length ? readResults() : []
const passed = results.filter(({ status }) => status === 'passed')
const lost = results.length - passed.length
if (passed.length && !lost && process.env.LATIDO_RELIABILITY) writeFigures(passed)
process.exitCode = failed.length || lost ? 1 : 0
console.log(`\n${passed.length} passed, ${lost} failed`)

/** The real result of the test runner; a run that left none has failed. */
function readResults() {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
    rmSync(report)
    const results = testResults.flatMap(({ assertionResults }) => assertionResults)
    return results.map(({ status, ancestorTitles, meta }) => ({
      status,
      engine: ancestorTitles[0]?.replace('in ', ''),
      figures: meta?.figures ?? {},
    }))
  } catch (error) {
    console.error(`The tests left no result: ${error.message}`)
    return [{ status: 'failed', engine: '', figures: {} }]
  }
}
