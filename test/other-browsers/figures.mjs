import { readFileSync, writeFileSync } from 'node:fs'
import { REQUIREMENTS } from '../reliability/requirements.mjs'
import { EXCEPTIONS } from './exceptions.mjs'

const DOCUMENT = 'docs/reliability.md'
const [BEGIN, END] = ['<!-- other engines -->', '<!-- /other engines -->']
const ENGINES = ['Firefox', 'WebKitGTK']

/**
 * Writes what the tests have measured in each engine, and what the engines cannot, into the document.
 * What was not run now stays as it was measured.
 * @param {{ engine: string, figures: Record<string, string> }[]} measured by test, in the order of the run
 */
export function writeFigures(measured) {
  const text = readFileSync(DOCUMENT, 'utf8')
  const [before, rest = ''] = text.split(BEGIN)
  const [earlier, after = '\n'] = rest.split(END)
  const rows = Object.entries(REQUIREMENTS).flatMap(([id, requirement]) => {
    const [, ...was] = (new RegExp(`^\\| ${id} \\|(.*)\\|$`, 'm').exec(earlier)?.[1] ?? '').split(
      '|',
    )
    const cells = ENGINES.map((engine, i) => {
      const figures = measured.flatMap((test) =>
        test.engine === engine && test.figures[id] ? [test.figures[id]] : [],
      )
      return figures.join('; ') || was[i]?.trim() || ''
    })
    return cells.some(Boolean) ? [`| ${id} | ${requirement} | ${cells.join(' | ')} |`] : []
  })
  const table = [`| | requirement | ${ENGINES.join(' | ')} |`, '|---|---|---|---|', ...rows]
  const exceptions = EXCEPTIONS.map(
    ({ requirement, engine, page, because }) =>
      `- ${requirement}, ${engine}${page ? `, “${page}”` : ''}: ${because}.`,
  )
  const lines = [...table, '', 'Exceptions, with their reasons:', '', ...exceptions]
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n${lines.join('\n')}\n${END}${after}`)
}
