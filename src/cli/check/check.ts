import { getNodeValue, type ParseError, parseTree } from 'jsonc-parser'
import { bankNames } from '../../model/bank'
import type { Config } from '../../model/config'
import { issueOf, type Misfit } from '../../model/misfit'
import { readConfig } from '../../model/read-config'
import { reportShape } from '../../model/report-shape'
import { duplicateNames } from './duplicate-names'
import type { Finding } from './finding'
import { overAsking } from './forecast/over-asking'
import type { Visits } from './forecast/read-visits'
import { lint } from './lint'
import { gateAt } from './lint/review-gating'
import { didYouMean } from './nearest'
import { describeParseError } from './parse-errors'
import { offsetOf, spotAt } from './place-of'
import { unknownFields } from './unknown-fields'

/** Editors find the schema of a file by it; nothing else reads it. */
const KNOWN = { ...reportShape, $schema: 'text' } as const

/** What a check takes into account beside the file. */
export interface CheckWith {
  /** Milliseconds since 1970. @default now */
  now?: number
  /** With so many visits it also tells whether people are asked too often. */
  visits?: Visits
}

/**
 * Checks the text of a configuration file: the JSON, everything that a page would leave out, fields
 * that nothing reads, and wording that would spoil the answers. Never throws.
 * @returns every finding, in the order of the file
 */
export function check(text: string, { now = Date.now(), visits }: CheckWith = {}): Finding[] {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true })
  if (errors.length || !tree) {
    const findings = errors.map((error) => ({
      ...{ severity: 'error' as const, rule: 'json', path: '' },
      message: text.trim() ? describeParseError(error) : 'the file is empty; {} is the least.',
      ...spotAt(text, error.offset),
    }))
    // One slip makes a parser stumble on: what follows in the same line is seldom a mistake of its own.
    return findings.filter(({ line }, i) => line !== findings[i - 1]?.line)
  }
  const value: unknown = getNodeValue(tree)
  const { config, misfits } = readConfig(value)
  const at = (path: string) => spotAt(text, offsetOf(tree, path))
  const findings: Finding[] = [
    ...duplicateNames(tree).map(({ name, offset }) => ({
      ...{ severity: 'error' as const, rule: 'duplicate-name', path: name },
      message: `"${name}" is given twice here; only the last one counts.`,
      ...spotAt(text, offset),
    })),
    ...misfits.map((misfit) => ({
      ...{ severity: 'error' as const, rule: 'shape', path: misfit.path },
      message: messageOf(misfit),
      ...at(misfit.path),
    })),
    ...unknownFields(KNOWN, value).map((found) => ({
      ...{ severity: 'error' as const, rule: 'unknown-field', ...found, ...gateAt(found.path) },
      ...at(found.path),
    })),
    ...[...lint(config, now), ...(visits ? overAskingOf(config, visits) : [])].map((found) => ({
      ...{ severity: 'warning' as const, ...found },
      ...at(found.path),
    })),
  ]
  return findings.sort((a, b) => a.line - b.line || a.column - b.column)
}

function overAskingOf(config: Config, visits: Visits) {
  return overAsking(config, visits).map((found) => ({ rule: 'over-asking', ...found }))
}

function messageOf(misfit: Misfit): string {
  const { expected, received } = issueOf(misfit)
  const names = misfit.shape === 'entry' ? bankNames() : choicesOf(misfit)
  return `expected ${expected}, received ${received}.${didYouMean(misfit.value, names)}`
}

function choicesOf({ shape }: Misfit): string[] {
  return Array.isArray(shape) ? shape.filter((choice) => typeof choice === 'string') : []
}
