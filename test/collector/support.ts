import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { onTestFinished } from 'vitest'
import { openSqliteStore } from '../../src/collector/sqlite-store'

export { anAnswer, idAt, NOW } from '../support/an-answer'

/** A folder that goes when the test ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'latido-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An empty store and the file behind it. */
export function aStore() {
  const file = join(aFolder(), 'answers.db')
  const store = openSqliteStore(file)
  onTestFinished(() => store.close())
  return { store, file }
}

/** Every day there is. */
export const ALL_DAYS = { from: '1970-01-01', to: '9999-12-31' }

/** Counts the stored answers one by one as they were sent, the slow and certain way. */
export function recount(file: string) {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const counted = 'FROM answer WHERE series IS NOT NULL'
    const grid = "answer ->> 'layout' = 'grid3'"
    const point = (name: string) =>
      `coalesce(answer ->> iif(${grid}, '${name}3', '${name}'), 0) AS ${name}`
    const points = `${point('emotion')}, ${point('ease')}`
    const cells = database.prepare(
      `SELECT series, day, ${points}, count(*) AS n ${counted} GROUP BY 1, 2, 3, 4`,
    )
    const reasonCells = database.prepare(
      `SELECT series, day, value AS reason, ${points}, count(*) AS n
       FROM answer, json_each(answer.reasons) WHERE series IS NOT NULL GROUP BY 1, 2, 3, 4, 5`,
    )
    const followUpCells = database.prepare(
      `SELECT series, day, key AS question, value AS choice, count(*) AS n
       FROM answer, json_each(answer.answer) WHERE series IS NOT NULL
         AND key IN ('expectation', 'success', 'repurchase', 'recommend', 'feeling')
       GROUP BY 1, 2, 3, 4`,
    )
    const variantCells = database.prepare(
      `SELECT series, day, answer ->> 'variant' AS variant, ${points}, count(*) AS n
       ${counted} AND answer ->> 'variant' IS NOT NULL GROUP BY 1, 2, 3, 4, 5`,
    )
    return {
      cells: cells.all().map(plain),
      reasons: reasonCells.all().map(plain),
      followUps: followUpCells.all().map(plain),
      variants: variantCells.all().map(plain),
    }
  } finally {
    database.close()
  }
}

/** What the cubes say, in the same form and order as {@link recount}. */
export function cubes(file: string) {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const cells = database.prepare(
      'SELECT series, day, emotion, ease, n FROM cell WHERE n > 0 ORDER BY 1, 2, 3, 4',
    )
    const reasonCells = database.prepare(
      `SELECT series, day, reason, emotion, ease, n FROM reasonCell WHERE n > 0
       ORDER BY 1, 2, 3, 4, 5`,
    )
    const followUpCells = database.prepare(
      'SELECT series, day, question, choice, n FROM followUpCell WHERE n > 0 ORDER BY 1, 2, 3, 4',
    )
    const variantCells = database.prepare(
      `SELECT series, day, variant, emotion, ease, n FROM variantCell WHERE n > 0
       ORDER BY 1, 2, 3, 4, 5`,
    )
    return {
      cells: cells.all().map(plain),
      reasons: reasonCells.all().map(plain),
      followUps: followUpCells.all().map(plain),
      variants: variantCells.all().map(plain),
    }
  } finally {
    database.close()
  }
}

/** Id → revision of every stored answer. */
export function storedRevisions(file: string): Map<string, number> {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const rows = database.prepare('SELECT id, rev FROM answer').all()
    return new Map(rows.map(({ id, rev }) => [String(id), Number(rev)]))
  } finally {
    database.close()
  }
}

function plain(row: Record<string, unknown>) {
  return { ...row }
}
