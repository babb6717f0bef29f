import { readFile } from 'node:fs/promises'
import { readConfig } from '../../model/read-config'
import { DEFAULT_FILE } from '../default-file'
import { check } from './check'
import { forecast } from './forecast/forecast'
import { forecastTable } from './forecast/forecast-table'
import type { Visits } from './forecast/read-visits'
import { reportFindings } from './report-findings'

export interface CheckOptions {
  /** @default './cx.json' */
  file?: string
  /** One JSON value for other programs in place of lines for people. @default false */
  json?: boolean
  /** Warnings fail the check too. @default false */
  strict?: boolean
  /** How many visits there are: adds a forecast of asks and answers. */
  visits?: Visits
}

interface Output {
  print(line: string): void
  printError(line: string): void
  hasColors?: boolean
}

/**
 * Checks a configuration file and tells what it found.
 * @returns the exit code: 0, 1 where something has to be mended, 2 where the file cannot be read
 */
export async function runCheck(
  { file = DEFAULT_FILE, json = false, strict = false, visits }: CheckOptions,
  { print, printError, hasColors = false }: Output,
): Promise<0 | 1 | 2> {
  const text = await readFile(file, 'utf8').catch((error: Error) => error)
  if (text instanceof Error) {
    printError(`latido: ${file} cannot be read (${text.message}): name the file to check`)
    return 2
  }
  const content = text.replace(/^\uFEFF/, '')
  const findings = check(content, { visits })
  const isJson = !findings.some(({ rule }) => rule === 'json')
  const ahead =
    visits && isJson ? forecast(readConfig(JSON.parse(content)).config, visits) : undefined
  if (json) print(JSON.stringify({ file, findings, forecast: ahead }, null, 2))
  else {
    const lines = reportFindings(file, findings, { hasColors })
    for (const line of [...lines, ...(ahead ? ['', ...forecastTable(ahead)] : [])]) print(line)
  }
  return findings.some(({ severity }) => strict || severity === 'error') ? 1 : 0
}
