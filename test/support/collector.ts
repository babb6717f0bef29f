import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Answer } from '../../src/model/answer'
import type { AtEnd } from './listening'

const LATIDO = fileURLToPath(new URL('../../dist/node/latido.js', import.meta.url))

/** A real collector: the built command in a process of its own, with its database on disk. */
export interface Collector {
  /** Where pages post their answers; the same after every start. */
  endpoint: string
  url: string
  token: string
  start(): Promise<void>
  stop(): Promise<void>
  /** Every answer in its database, in the order of their ids. */
  answers(): Answer[]
}

/**
 * A collector for the site `shop` that is running when the promise resolves. It ends with the test,
 * or with whatever `atEnd` belongs to.
 */
export async function aCollector(
  options: { origins: string[]; port: number },
  atEnd: AtEnd = onTestFinished,
): Promise<Collector> {
  if (!existsSync(LATIDO)) throw new Error(`${LATIDO} is missing: run "npm run build" first`)
  const data = await mkdtemp(join(tmpdir(), 'latido-data-'))
  const token = 'token-of-the-tests'
  const url = `http://127.0.0.1:${options.port}`
  const origins = options.origins.flatMap((origin) => ['--origin', origin])
  const words = ['serve', '--site', 'shop', '--token', token, '--data', data, ...origins]
  let child: ChildProcess | undefined

  async function start() {
    const started = spawn(process.execPath, [LATIDO, ...words, '--port', String(options.port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child = started
    for await (const line of createInterface({ input: started.stdout })) {
      if (line.includes('/v1/answers')) return
    }
    throw new Error('the collector ended before it took answers')
  }

  async function stop() {
    if (!child) return
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    child = undefined
    await exit
  }

  function answers() {
    const database = new DatabaseSync(join(data, 'answers.db'), { readOnly: true })
    const rows = database.prepare('SELECT answer FROM answer ORDER BY id').all()
    database.close()
    return rows.map((row) => JSON.parse(String(row.answer)) as Answer)
  }

  await start()
  atEnd(async () => {
    await stop()
    await rm(data, { recursive: true, force: true })
  })
  return { endpoint: `${url}/v1/answers`, url, token, start, stop, answers }
}
