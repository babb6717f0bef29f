import { existsSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'

/** What the test runner has written down, and removes it: tests, and the minutes of each file. */
export function readReport(path) {
  if (!existsSync(path)) throw new Error('The tests left no result: no table is written.')
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'))
  rmSync(path)
  const files = testResults.map(({ name, startTime, endTime }) => ({
    file: relative('.', name),
    minutes: (endTime - startTime) / 60_000,
  }))
  const tests = testResults.flatMap(({ name, assertionResults, message }) => {
    const file = relative('.', name)
    // A file that could not even be read has no tests, and has failed.
    if (!assertionResults.length) return [{ file, title: message, isPassed: false, figures: {} }]
    return assertionResults
      .filter(({ status }) => status !== 'skipped' && status !== 'pending')
      .map(({ title, status, meta }) => ({
        file,
        title,
        isPassed: status === 'passed',
        figures: meta?.figures ?? {},
      }))
  })
  return { files, tests }
}
