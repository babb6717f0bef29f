import { readFileSync } from 'node:fs'

/** `H23: IndexedDB never opens` → row and condition of a host page. */
const HOST_TITLE = /^(H\d\d): (.*)$/s

/** What was measured for a requirement; where a test of its file has failed, that is said. */
export function measuredOf(id, tests) {
  const lost = tests.filter(
    ({ isPassed, file, title }) =>
      !isPassed && !HOST_TITLE.test(title) && readFileSync(file, 'utf8').includes(`'${id}'`),
  )
  const told = [...figuresOf(id, tests), ...lost.map(({ title }) => `FAILED: ${title}`)]
  return [told.join('; ') || 'not measured yet']
}

/** The pages of a row of the matrix of hosts, and what came of them. */
export function hostOf(id, tests) {
  const pages = tests.flatMap(({ title, isPassed }) => {
    const [, row, condition] = HOST_TITLE.exec(title) ?? []
    return row === id ? [{ condition, isPassed }] : []
  })
  const about = inShort(pages.map(({ condition }) => condition))
  const figures = new Set(figuresOf(id, tests))
  const lost = pages.filter(({ isPassed }) => !isPassed)
  if (lost.length) {
    const failed = lost.map(({ condition }) => `FAILED: ${condition}`)
    return { about, measured: [pages.length, failed.join('; ')] }
  }
  const isMeasured = pages.length || figures.size
  const result = [isMeasured ? 'pass' : 'not measured yet', ...figures]
  return { about, measured: [pages.length, result.join('; ')] }
}

function figuresOf(id, tests) {
  return tests.flatMap(({ isPassed, figures }) => (isPassed && figures[id] ? [figures[id]] : []))
}

/** Conditions in a row; how all of them begin is said once. */
function inShort([first = '', ...rest]) {
  const words = first.split(' ')
  const differs = words.findIndex((word, i) => rest.some((other) => other.split(' ')[i] !== word))
  const shared = words.slice(0, Math.max(0, differs)).join(' ').length
  return [first, ...rest.map((text) => (shared ? `…${text.slice(shared)}` : text))].join('; ')
}
