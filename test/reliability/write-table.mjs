import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes a table between its marks: of each row its id, what it is about, and what was measured. A
 * row that was not run keeps what was measured before.
 */
export function writeTable(file, name, head, rows) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, rest = ''] = readFileSync(file, 'utf8').split(begin)
  const [table, after = '\n'] = rest.split(end)
  const lines = rows.map(({ id, about, measured, isRun }) => {
    const earlier = table.split('\n').find((line) => line.startsWith(`| ${id} |`))
    const [, toldBefore, ...kept] = (isRun ? '' : (earlier ?? '')).slice(2, -2).split(' | ')
    return row([id, about || toldBefore || '–', ...(kept.length ? kept : measured)])
  })
  const ruler = `|${head.map(() => '---').join('|')}|`
  const text = [begin, row(head), ruler, ...lines, end].join('\n')
  writeFileSync(file, before + text + after)
}

const row = (cells) => `| ${cells.map(plain).join(' | ')} |`
const plain = (cell) => String(cell).replaceAll('|', '/').replaceAll(/\s+/g, ' ')
