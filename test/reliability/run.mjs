import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserPath } from '../../.ci/browser.mjs'
import { onModernNode } from '../../.ci/modern-node.mjs'
import { REQUIREMENTS } from './requirements.mjs'

// What `npm run reliability` starts: every test that quotes a figure for a requirement, with the
// full numbers, and the table of `docs/reliability.md` made of what they have measured. Requirements
// named after the command, such as R02, are the only ones that are run and written. With
// LATIDO_RELIABILITY=0.1 a tenth of the numbers is run; the table quotes what was run.
await onModernNode(import.meta.url)

const DOCUMENT = 'docs/reliability.md'
const [BEGIN, END] = ['<!-- figures -->', '<!-- /figures -->']
const named = process.argv.slice(2)
const chosen = named.length ? named : Object.keys(REQUIREMENTS)
const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('other-browsers'))
  .map((file) => join('test', file))
  .filter((file) => {
    const text = readFileSync(file, 'utf8')
    return /\bproves\(/.test(text) && chosen.some((id) => text.includes(`'${id}'`))
  })

const report = join(tmpdir(), `latido-reliability-${process.pid}.json`)
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const env = {
  ...process.env,
  CHROME_PATH: browserPath(),
  LATIDO_RELIABILITY: process.env.LATIDO_RELIABILITY ?? '1',
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

const { passed, lost } = readReport()
const rows = Object.entries(REQUIREMENTS).map(([id, requirement]) => ({
  id,
  requirement,
  figures: passed.flatMap(({ figures }) => (figures[id] ? [figures[id]] : [])),
}))
for (const { id, figures } of rows) console.log(`${id}  ${figures.join(' · ') || '–'}`)
console.log(`\n${passed.length} passed, ${lost.length} failed, ${minutes(started)} min`)
if (!lost.length) writeTable()
process.exitCode = failed.length || lost.length || !passed.length ? 1 : 0

/** The real result of the test runner; a run that left none has failed. */
function readReport() {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
    rmSync(report)
    const results = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .map(({ title, status, meta }) => ({ title, status, figures: meta?.figures ?? {} }))
    return {
      passed: results.filter(({ status }) => status === 'passed'),
      lost: results.filter(({ status }) => status !== 'passed'),
    }
  } catch (error) {
    console.error(`The tests left no result: ${error.message}`)
    return { passed: [], lost: [{ title: '', figures: {} }] }
  }
}

function writeTable() {
  const [before, rest = ''] = readFileSync(DOCUMENT, 'utf8').split(BEGIN)
  const after = rest.split(END)[1] ?? '\n'
  const lines = rows.map(({ id, requirement, figures }) => {
    const told = figures.map((figure) => figure.replaceAll('|', '/')).join('; ')
    const [, earlier] = new RegExp(`^\\| ${id} \\|.*\\| (.*) \\|$`, 'm').exec(rest) ?? []
    const kept = chosen.includes(id) ? undefined : earlier
    return `| ${id} | ${requirement} | ${kept ?? (told || 'not measured yet')} |`
  })
  const table = ['| | requirement | figure |', '|---|---|---|', ...lines].join('\n')
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n${table}\n${END}${after}`)
}

function minutes(since) {
  return Math.round((Date.now() - since) / 6000) / 10
}
