import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserPath } from '../../.ci/browser.mjs'
import { onModernNode } from '../../.ci/modern-node.mjs'
import { readReport } from './read-report.mjs'
import { ADBLOCK_ROWS, HOST_ROWS, REQUIREMENTS } from './requirements.mjs'
import { hostOf, measuredOf } from './rows.mjs'
import { writeTable } from './write-table.mjs'

// What `npm run reliability` starts: every test that quotes a figure for a requirement, with the
// full numbers, every page of the matrix of hosts, and the tables of `docs/reliability.md` made of
// what they have measured. Rows named after the command, such as R02 or H23, are the only ones that
// are run and written; H names all hosts. With LATIDO_RELIABILITY=0.1 a tenth of the numbers is run;
// the table quotes what was run.
await onModernNode(import.meta.url)

const DOCUMENT = 'docs/reliability.md'
const HOSTS = 'test/browser/hosts.test.ts'
const all = [...Object.keys(REQUIREMENTS), ...HOST_ROWS].filter((id) => !ADBLOCK_ROWS.includes(id))
const named = process.argv.slice(2)
const chosen = all.filter((id) => !named.length || named.some((name) => id.startsWith(name)))
const hosts = chosen.filter((id) => HOST_ROWS.includes(id))
const hasPage = readdirSync('test/browser/hosts').some((file) =>
  hosts.some((id) => file.startsWith(`${id.toLowerCase()}-`)),
)

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !/^(other-browsers|adblock)/.test(file))
  .map((file) => join('test', file))
  .filter((file) => {
    const text = readFileSync(file, 'utf8')
    return /\bproves\(/.test(text) && chosen.some((id) => text.includes(`'${id}'`))
  })
// Requirements about all hosts need all of them.
const hasAllHosts = files.includes(HOSTS)
if (hasPage && !hasAllHosts) files.push(HOSTS)
// Without a file the test runner would run them all.
if (!files.length) throw new Error(`No test proves ${named.join(', ')}.`)

const report = join(tmpdir(), `latido-reliability-${process.pid}.json`)
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const env = {
  ...process.env,
  CHROME_PATH: browserPath(),
  LATIDO_RELIABILITY: process.env.LATIDO_RELIABILITY ?? '1',
  LATIDO_HOSTS: hasAllHosts ? '' : hosts.join(),
}
const steps = [
  ['rollup/dist/bin/rollup', '-c', '--silent'],
  ['vitest/vitest.mjs', 'run', ...reporters, ...files],
  // Writes a table of its own.
  ['../test/other-browsers/run.mjs', ...named],
]
const started = Date.now()
const failed = steps.filter(([script, ...options]) => {
  const words = [join('node_modules', script), ...options]
  return spawnSync(process.execPath, words, { stdio: 'inherit', env }).status !== 0
})

const { tests, files: ran } = readReport(report)
const isRun = (id) => chosen.includes(id)
const requirements = Object.entries(REQUIREMENTS).map(([id, about]) => ({
  id,
  about,
  measured: measuredOf(id, tests),
  isRun: isRun(id),
}))
const rows = HOST_ROWS.map((id) => ({ id, ...hostOf(id, tests), isRun: isRun(id) }))
writeTable(DOCUMENT, 'figures', ['', 'requirement', 'figure'], requirements)
writeTable(DOCUMENT, 'hosts', ['', 'the page', 'pages', 'result'], rows)

for (const { id, measured } of [...requirements, ...rows].filter(({ isRun }) => isRun)) {
  console.log(`${id}  ${measured.join('  ')}`)
}
console.log('\nminutes')
for (const { file, minutes } of ran.toSorted((one, other) => other.minutes - one.minutes)) {
  console.log(`${minutes.toFixed(1).padStart(6)}  ${file}`)
}
const lost = tests.filter(({ isPassed }) => !isPassed).length
console.log(`\n${tests.length - lost} passed, ${lost} failed, ${minutesSince(started)} min`)
process.exitCode = failed.length || lost || !tests.length ? 1 : 0

function minutesSince(since) {
  return ((Date.now() - since) / 60_000).toFixed(1)
}
