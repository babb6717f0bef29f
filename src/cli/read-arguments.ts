import { parseArgs } from 'node:util'
import { readVisits } from './check/forecast/read-visits'
import type { CheckOptions } from './check/run-check'
import type { ServeOptions } from './serve'

/** What the command line asks for. */
export type Command =
  | { name: 'help' }
  | { name: 'serve'; options: ServeOptions }
  | { name: 'check'; options: CheckOptions }
  | { name: 'types'; file?: string }

export type Environment = Record<string, string | undefined>

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  config: { type: 'string' },
  site: { type: 'string' },
  origin: { type: 'string', multiple: true },
  token: { type: 'string' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  visits: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * Reads the command line; an option that is not there is looked for as `LATIDO_<NAME>`, where
 * several origins are parted by commas.
 * @throws Error in one line that says what to write instead
 */
export function readArguments(words: string[], environment: Environment): Command {
  const { values, positionals } = parse(words)
  const [name, file, extra] = positionals
  if (values.help || name === undefined || name === 'help') return { name: 'help' }
  if (name === 'check') {
    if (extra !== undefined) throw new Error('"latido check" takes one file: see "latido --help"')
    const { json, strict, visits } = values
    const ahead = visits !== undefined && { visits: readVisits(visits) }
    return { name, options: { ...(file && { file }), json: !!json, strict: !!strict, ...ahead } }
  }
  if (name === 'types') {
    if (extra !== undefined) throw new Error('"latido types" takes one file: see "latido --help"')
    return { name, ...(file && { file }) }
  }
  if (name !== 'serve') throw new Error('there is no such command: see "latido --help"')
  if (file !== undefined) throw new Error('"latido serve" takes options only: see "latido --help"')

  const read = (option: 'port' | 'host' | 'data' | 'config' | 'site' | 'token') =>
    values[option] ?? (environment[`LATIDO_${option.toUpperCase()}`] || undefined)
  const origins = values.origin ?? environment.LATIDO_ORIGIN?.split(',')
  const given = {
    host: read('host'),
    data: read('data'),
    config: read('config'),
    site: read('site'),
    token: read('token'),
  }
  const port = readPort(read('port'))
  return {
    name,
    options: {
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      ...(port !== undefined && { port }),
      ...(origins && { origins: origins.map((origin) => origin.trim()).filter(Boolean) }),
    },
  }
}

function parse(words: string[]) {
  try {
    return parseArgs({ args: words, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${reason.split('. ', 1)[0]}: see "latido --help"`)
  }
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Error('--port takes a number from 0 to 65535')
}
