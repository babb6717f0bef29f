import { styleText } from 'node:util'
import type { Finding } from './finding'

/** How findings are told. */
export interface Style {
  /** Only a terminal understands colours. */
  hasColors: boolean
}

/** Tells every finding in a line of its own, as compilers do, and sums them up. */
export function reportFindings(file: string, findings: Finding[], { hasColors }: Style): string[] {
  const paint = (color: 'red' | 'yellow' | 'green' | 'dim', text: string) =>
    hasColors ? styleText(color, text, { validateStream: false }) : text
  const lines = findings.map(({ severity, rule, path, message, line, column }) => {
    const word = paint(severity === 'error' ? 'red' : 'yellow', severity)
    const where = path ? `${path}: ` : ''
    return `${file}:${line}:${column} ${word} ${where}${message} ${paint('dim', `[${rule}]`)}`
  })
  const count = (severity: Finding['severity']) => {
    const n = findings.filter((finding) => finding.severity === severity).length
    return `${n} ${severity}${n === 1 ? '' : 's'}`
  }
  const sum = `${file}: ${count('error')}, ${count('warning')}.`
  return [...lines, findings.length ? sum : paint('green', `${file}: nothing to improve.`)]
}
