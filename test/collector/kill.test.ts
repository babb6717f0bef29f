// @vitest-environment node
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { decodeReceipt } from '../../src/model/receipt'
import { LONG_MS, proves, runs, spaced } from '../support/proves'
import { aFolder, anAnswer, cubes, idAt, recount, storedRevisions } from './support'
import { aBatch } from './support-collector'

const LATIDO = fileURLToPath(new URL('../../dist/node/latido.js', import.meta.url))
const KILLS = runs(6, 100)
const SENDERS = 8
const ANSWERS_IN_A_BATCH = 5

/** Starts the built command as a person would, and waits until it takes answers. */
async function startServer(data: string) {
  const words = [LATIDO, 'serve', '--port', '0', '--site', 'shop', '--data', data]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\S+(?=\/v1\/answers)/.exec(line)?.[0]
    if (url) return { child, url }
  }
  throw new Error('the server ended before it took answers')
}

async function kill(child: ChildProcess) {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

/** Sends new answers and revisions of earlier ones; keeps the highest acknowledged rev per id. */
function pages() {
  const acknowledged = new Map<string, number>()
  const sent = new Map<string, number>()
  let number = 0

  function anyAnswer() {
    const isRevision = number > 20 && number % 3 === 0
    const id = idAt(Date.now() - (Date.now() % 86_400_000), isRevision ? number >> 1 : number)
    number++
    const rev = (sent.get(id) ?? 0) + 1
    sent.set(id, rev)
    const points = [1, 2, 3, 4, 5] as const
    const emotion = points[number % 5]
    return anAnswer({
      id,
      rev,
      ...(emotion && { emotion }),
      reasons: ['speed'],
      success: number % 2 ? 'yes' : 'no',
    })
  }

  /** Sends until the server is gone; calls back after each acknowledged batch. */
  async function sendUntilCut(url: string, onAcknowledged: () => void) {
    for (;;) {
      const answers = Array.from({ length: ANSWERS_IN_A_BATCH }, anyAnswer)
      const body = JSON.stringify({ ...aBatch(answers), sentAt: Date.now() })
      const receipt = await fetch(`${url}/v1/answers`, { method: 'POST', body })
        .then((response) => response.json())
        .then(decodeReceipt)
        .catch(() => undefined) // the server was killed in the middle of it
      if (!receipt) return
      expect(receipt.rejected).toEqual([])
      for (const { id, rev } of [...receipt.accepted, ...receipt.duplicate]) {
        acknowledged.set(id, Math.max(acknowledged.get(id) ?? 0, rev))
      }
      onAcknowledged()
    }
  }

  return { acknowledged, sent, sendUntilCut }
}

test('no acknowledged answer is lost when the server is killed under load, again and again', {
  timeout: LONG_MS,
}, async () => {
  expect(existsSync(LATIDO), `${LATIDO} is missing: run "npm run build" first`).toBe(true)
  const data = aFolder()
  const file = join(data, 'answers.db')
  const { acknowledged, sent, sendUntilCut } = pages()

  for (let round = 1; round <= KILLS; round++) {
    const { child, url } = await startServer(data)
    let batches = 0
    let killed: Promise<void> | undefined
    const senders = Array.from({ length: SENDERS }, () =>
      sendUntilCut(url, () => {
        batches++
        if (batches >= 17 * (1 + (round % 6))) killed ??= kill(child)
      }),
    )
    await Promise.all(senders)
    await killed

    const stored = storedRevisions(file)
    const lost = [...acknowledged].filter(([id, rev]) => (stored.get(id) ?? 0) < rev)
    expect(lost).toEqual([])
    const invented = [...stored].filter(([id, rev]) => (sent.get(id) ?? 0) < rev)
    expect(invented).toEqual([])
    expect(cubes(file)).toEqual(recount(file))
  }

  expect(acknowledged.size).toBeGreaterThan(500)
  const told = `${spaced(acknowledged.size)} answers acknowledged: 0 lost, 0 twice`
  proves('R06', `${KILLS} kills under load, ${told}`)
  const database = new DatabaseSync(file)
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  database.close()
})
