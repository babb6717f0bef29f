// @vitest-environment node
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { dimensionsFor } from '../../src/collector/dimensions'
import { openSqlite } from '../../src/collector/open-sqlite'
import { receive } from '../../src/collector/receive'
import { openSqliteStore } from '../../src/collector/sqlite-store'
import type { Answer } from '../../src/model/answer'
import { readConfig } from '../../src/model/read-config'
import {
  ALL_DAYS,
  aFolder,
  anAnswer,
  aStore,
  cubes,
  idAt,
  NOW,
  recount,
  storedRevisions,
} from './support'

const dimensionsOf = dimensionsFor(readConfig(undefined).config)
const everything = { site: 'shop', ...ALL_DAYS }

function received(answer: Answer) {
  return receive(answer, { receivedAt: NOW, sentAt: NOW }, dimensionsOf(answer))
}

/** A file as an earlier version of the tables left it. */
function aFileOfVersion(version: number) {
  const file = `${aFolder()}/answers.db`
  const database = new DatabaseSync(file)
  database.exec(readFileSync(new URL(`version-${version}.sql`, import.meta.url), 'utf8'))
  database.close()
  return file
}

/** Table → its columns, as SQLite sees them. */
function columnsOf(file: string) {
  const database = new DatabaseSync(file, { readOnly: true })
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()
  const columns = tables.map(({ name }) => [
    String(name),
    database.prepare(`PRAGMA table_info(${name})`).all(),
  ])
  database.close()
  return Object.fromEntries(columns)
}

test('a file of the first version is brought up to date without losing or inventing an answer', async () => {
  const file = aFileOfVersion(1)
  const before = storedRevisions(file)
  const store = openSqliteStore(file)
  onTestFinished(() => store.close())

  expect(storedRevisions(file)).toEqual(before)
  expect(cubes(file)).toEqual(recount(file))
  expect(columnsOf(file)).toEqual(columnsOf(aStore().file))
  const { cells, followUps } = await store.counts(everything)
  const told = cells.map(({ layout, emotion, ease, n }) => [layout, emotion, ease, n])
  expect(told.sort()).toEqual([
    ['cards', 0, 0, 1],
    ['cards', 4, 2, 1],
    ['cards', 5, 5, 1],
    ['grid3', 0, 0, 1],
    ['grid3', 3, 1, 1],
  ])
  expect(followUps.map(({ question, choice, n }) => [question, choice, n])).toEqual([
    ['expectation', 1, 1],
    ['feeling', 'joy', 1],
    ['success', 'yes', 1],
  ])
  const { comments } = await store.comments({ site: 'shop', limit: 5 })
  expect(comments).toMatchObject([{ comment: 'It’s fine', emotion: 4, ease: 2 }])
})

test('a file of the first version takes revisions of the answers it has', async () => {
  const file = aFileOfVersion(1)
  const store = openSqliteStore(file)
  onTestFinished(() => store.close())
  const revised = [
    anAnswer({ id: idAt(NOW, 2), rev: 4, emotion: 5, ease: 5, success: 'partly' }),
    anAnswer({ id: idAt(NOW, 3), rev: 3, layout: 'grid3', order: 'together', emotion3: 1 }),
  ]
  expect(
    await store.append(
      'shop',
      revised.map((one) => received(one)),
    ),
  ).toEqual(['accepted', 'accepted'])
  expect(cubes(file)).toEqual(recount(file))
  const { followUps } = await store.counts(everything)
  expect(followUps.map(({ choice }) => choice)).toEqual(['partly'])
})

test('a file of the first version stays as it was when it cannot be brought up to date', () => {
  const file = aFileOfVersion(1)
  const database = new DatabaseSync(file)
  database.exec('CREATE TABLE followUpCell (inTheWay)')
  expect(() => openSqliteStore(file)).toThrow('followUpCell')
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 })
  expect(database.prepare('SELECT * FROM answer').get()).not.toHaveProperty('followUps')
  database.close()
})

test('a file of the second version counts variants and what was not shown from now on', async () => {
  const file = aFileOfVersion(2)
  const before = storedRevisions(file)
  const store = openSqliteStore(file)
  onTestFinished(() => store.close())
  expect(storedRevisions(file)).toEqual(before)
  expect(cubes(file)).toEqual(recount(file))
  expect(columnsOf(file)).toEqual(columnsOf(aStore().file))

  const revised = anAnswer({ id: idAt(NOW, 2), rev: 3, emotion: 1, variant: 'b' })
  const count = { day: 20_778, touchpoint: 'checkout', stage: 'purchase', reason: 'gap', n: 4 }
  await store.append('shop', [received(revised)], { suppressed: [count] })
  const { cells, variants, suppressed } = await store.counts(everything)
  expect(cells.reduce((sum, { n }) => sum + n, 0)).toBe(4)
  expect(variants).toMatchObject([{ variant: 'other', emotion: 1, n: 1 }])
  expect(suppressed).toEqual([{ ...count, day: '2026-11-21' }])
})

test('a file of the third version keeps all that it counted, and counts what was lost from now on', async () => {
  const file = aFileOfVersion(3)
  const before = storedRevisions(file)
  const store = openSqliteStore(file)
  onTestFinished(() => store.close())
  expect(storedRevisions(file)).toEqual(before)
  expect(cubes(file)).toEqual(recount(file))
  expect(columnsOf(file)).toEqual(columnsOf(aStore().file))

  const lost = [2, 9].map((i) => ({ id: idAt(NOW, i), cause: 'expired', day: 20_778 }))
  await store.append('shop', [], { lost })
  const counts = await store.counts(everything)
  expect(counts.suppressed).toMatchObject([{ reason: 'gap', n: 4 }])
  expect(counts.variants).toMatchObject([{ variant: 'b', n: 1 }])
  expect(counts.lost).toEqual([{ day: '2026-11-21', cause: 'expired', n: 1 }])
})

test('a file is refused in one clear line when a newer version wrote it', () => {
  const file = `${aFolder()}/answers.db`
  const newer = new DatabaseSync(file)
  newer.exec('PRAGMA user_version = 99')
  newer.close()
  expect(() => openSqliteStore(file)).toThrow(/written by a newer Latido .*99.* update Latido/)
})

test('a file is written with a wait for the disk at every commit', () => {
  const { writer, reader } = openSqlite(`${aFolder()}/answers.db`)
  // 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
  expect(writer.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
  expect(writer.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
  reader.close()
  writer.close()
})

test('a file is read while a commit is under way, by a connection that cannot write', () => {
  const { writer, reader } = openSqlite(`${aFolder()}/answers.db`)
  writer.exec('BEGIN IMMEDIATE; DELETE FROM answer')
  expect(reader.prepare('SELECT count(*) AS n FROM answer').get()).toEqual({ n: 0 })
  writer.exec('ROLLBACK')
  expect(() => reader.exec('DELETE FROM answer')).toThrow('readonly')
  reader.close()
  writer.close()
})

test('a file that fails rejects the answers, stores none of them and works again afterwards', async () => {
  const { store, file } = aStore()
  await store.append('shop', [received(anAnswer({ id: idAt(NOW, 1) }))])
  const saboteur = new DatabaseSync(file)
  saboteur.exec('ALTER TABLE reasonCell RENAME TO away')
  const failing = anAnswer({ id: idAt(NOW, 2), touchpoint: 'landing', reasons: ['speed'] })
  const neighbour = anAnswer({ id: idAt(NOW, 3) })
  const sends = [failing, neighbour].map((one) => store.append('shop', [received(one)]))

  await expect(sends[0]).rejects.toThrow()
  expect(await sends[1]).toEqual(['accepted'])
  saboteur.exec('ALTER TABLE away RENAME TO reasonCell')
  saboteur.close()
  expect(await store.append('shop', [received(failing)])).toEqual(['accepted'])
  expect(cubes(file)).toEqual(recount(file))
})
