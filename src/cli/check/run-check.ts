import { readFile } from 'node:fs/promises'
import { DEFAULT_FILE } from '../default-file'
import { check } from './check'
import { reportFindings } from './report-findings'

export interface CheckOptions {
  /** @default './cx.json' */
  file?: string
  /** One JSON value for other programs in place of lines for people. @default false */
  json?: boolean
  /** Warnings fail the check too. @default false */
  strict?: boolean
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
  { file = DEFAULT_FILE, json = false, strict = false }: CheckOptions,
  { print, printError, hasColors = false }: Output,
): Promise<0 | 1 | 2> {
  const text = await readFile(file, 'utf8').catch((error: Error) => error)
  if (text instanceof Error) {
    printError(`latido: ${file} cannot be read (${text.message}): name the file to check`)
    return 2
  }
  const findings = check(text.replace(/^\uFEFF/, ''))
  if (json) print(JSON.stringify({ file, findings }, null, 2))
  else for (const line of reportFindings(file, findings, { hasColors })) print(line)
  return findings.some(({ severity }) => strict || severity === 'error') ? 1 : 0
}
