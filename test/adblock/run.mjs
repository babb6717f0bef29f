import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onModernNode } from '../../.ci/modern-node.mjs'
import { readReport } from '../reliability/read-report.mjs'
import { ADBLOCK_ROWS, REQUIREMENTS } from '../reliability/requirements.mjs'
import { measuredOf } from '../reliability/rows.mjs'
import { writeTable } from '../reliability/write-table.mjs'
import { fetchLists } from './lists.mjs'

// What `npm run adblock` starts: whether any list of an ad blocker knows our names. It needs a network
// the first time, and so belongs to no other command. What it finds
// is written into the table of the document.
await onModernNode(import.meta.url)

const DOCUMENT = 'docs/reliability.md'
fetchLists()
const report = join(tmpdir(), `latido-adblock-${process.pid}.json`)
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const steps = [
  ['rollup/dist/bin/rollup', '-c', '--silent'],
  ['vitest/vitest.mjs', 'run', '--config', 'test/adblock/vitest.config.ts', ...reporters],
]
const failed = steps.some(([script, ...options]) => {
  const words = [join('node_modules', script), ...options]
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status !== 0
})
const { tests } = readReport(report)
const isRun = (id) => ADBLOCK_ROWS.includes(id)
const requirements = Object.entries(REQUIREMENTS).map(([id, about]) => {
  return { id, about, measured: measuredOf(id, tests), isRun: isRun(id) }
})
writeTable(DOCUMENT, 'figures', ['', 'requirement', 'figure'], requirements)
for (const { id, measured } of requirements) {
  if (isRun(id)) console.log(`${id}  ${measured.join('  ')}`)
}
process.exitCode = failed || !tests.length ? 1 : 0
