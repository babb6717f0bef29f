// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/sdk/host/entry'
import { localJournal } from '../../../src/sdk/host/local-journal'
import type { Storages } from '../../../src/sdk/host/storages'
import { anAnswer, idAt, NOW } from '../../support/an-answer'
import { proves } from '../../support/proves'
import { brokenStorage, fullStorage, noStorages, theStorages } from '../../support/storages'

const answer = anAnswer({ emotion: 5 })
const { id } = answer
const entry: Entry = { v: 1, answer, tries: 0, notBefore: 0 }
const key = `cx:shop:answer:${id}`
const journal = () => localJournal(theStorages(), 'shop')

beforeEach(() => localStorage.clear())

test('an entry lies under a key of its own when put returns, and is read back by the next page', async () => {
  journal().put(entry)
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual(entry)
  expect(await journal().all()).toEqual([entry])
})

test('entries do not overwrite each other, and a new revision replaces the old one', async () => {
  const other = { ...entry, answer: anAnswer({ id: idAt(NOW, 1) }) }
  const newer = { ...entry, answer: { ...answer, rev: 2 } }
  for (const one of [entry, other, newer]) journal().put(one)
  expect(await journal().all()).toEqual(expect.arrayContaining([other, newer]))
  expect(localStorage.length).toBe(2)
})

test('sites of one origin do not see each other’s entries', async () => {
  journal().put(entry)
  expect(await localJournal(theStorages(), 'blog').all()).toEqual([])
})

describe('removing', () => {
  test.each([
    [1, false],
    [2, false],
    [3, true],
  ])(
    'by a receipt for revision 2 takes away revision %i unless it is higher: stays %s',
    (rev, stays) => {
      journal().put({ ...entry, answer: { ...answer, rev } })
      journal().remove({ id, rev: 2 })
      expect(localStorage.getItem(key) !== null).toBe(stays)
    },
  )

  test('what is not there changes nothing', () => {
    journal().remove({ id, rev: 1 })
    expect(localStorage.length).toBe(0)
  })
})

describe('deferring', () => {
  const deferred = { ...entry, tries: 4, notBefore: NOW }

  test('keeps what a failure taught', async () => {
    journal().put(entry)
    journal().defer(deferred)
    expect(await journal().all()).toEqual([deferred])
  })

  test('does not bring back an answer that has gone', () => {
    journal().defer(deferred)
    expect(localStorage.length).toBe(0)
  })

  test('does not touch a higher revision', async () => {
    const newer = { ...entry, answer: { ...answer, rev: 2 } }
    journal().put(newer)
    journal().defer(deferred)
    expect(await journal().all()).toEqual([newer])
  })
})

describe('what is corrupt', () => {
  test.each([
    '',
    '{"v":1,"answer":{"id":"a',
    'null',
    '[]',
    '7',
    '{}',
    JSON.stringify({ ...entry, v: 2 }),
    JSON.stringify({ ...entry, tries: 'few' }),
    JSON.stringify({ ...entry, notBefore: null }),
    JSON.stringify({ ...entry, answer: { id } }),
    JSON.stringify({ ...entry, answer: null }),
  ])('is skipped and left alone, and the healthy entries are read: %s', async (text) => {
    localStorage.setItem('cx:shop:answer:corrupt', text)
    journal().put(entry)
    expect(await journal().all()).toEqual([entry])
    journal().remove({ id: 'corrupt', rev: 99 })
    journal().defer({ ...entry, answer: { ...answer, id: 'corrupt', rev: 99 } })
    expect(localStorage.getItem('cx:shop:answer:corrupt')).toBe(text)
  })

  test('in any way never throws, nor costs a healthy entry', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json())
    await fc.assert(
      fc.asyncProperty(text, async (corrupt) => {
        localStorage.clear()
        journal().put(entry)
        localStorage.setItem('cx:shop:answer:corrupt', corrupt)
        expect(await journal().all()).toEqual([entry])
      }),
    )
    proves('R16', '100 corrupt records beside a healthy one: it is read each time, nothing throws')
  })

  test('belongs to the page when the key is not ours', async () => {
    localStorage.setItem('cart', JSON.stringify(entry))
    expect(await journal().all()).toEqual([])
  })
})

test.each<[string, () => Storages]>([
  ['is denied', () => noStorages],
  ['throws at every use', () => theStorages(brokenStorage())],
  ['is full', () => theStorages(fullStorage(localStorage))],
])('a storage that %s keeps nothing, and nothing throws', async (_name, storages) => {
  const denied = localJournal(storages(), 'shop')
  denied.put(entry)
  denied.defer(entry)
  denied.remove({ id, rev: 1 })
  expect(await denied.all()).toEqual([])
})

test('what was kept before the storage was full is still read and removed', async () => {
  journal().put(entry)
  const full = localJournal(theStorages(fullStorage(localStorage)), 'shop')
  expect(await full.all()).toEqual([entry])
  full.remove({ id, rev: 1 })
  expect(await full.all()).toEqual([])
})

describe('the page keeps its room', () => {
  const bytes = () =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('cx:'))
      .reduce((sum, [key, value]) => sum + 2 * (key.length + value.length), 0)

  const another = (n: number, comment?: string): Entry => ({
    ...entry,
    answer: { ...answer, id: idAt(NOW, n), comment },
  })

  test('since no more than 200 entries are kept, and what is delivered makes room again', async () => {
    for (let n = 0; n < 250; n++) journal().put(another(n))
    expect(await journal().all()).toHaveLength(200)
    journal().remove({ id: idAt(NOW, 0), rev: 1 })
    journal().put(another(300))
    expect((await journal().all()).map(({ answer }) => answer.id)).toContain(idAt(NOW, 300))
  })

  test('since all that is ours stays within 256 KiB, whatever people type and whatever else is kept', () => {
    localStorage.setItem('cx:config:/cx.json', 'x'.repeat(60_000))
    for (let n = 0; n < 200; n++) journal().put(another(n, '🙂'.repeat(1000)))
    expect(bytes()).toBeGreaterThan(200 * 1024)
    expect(bytes()).toBeLessThanOrEqual(256 * 1024)
    proves('R17', `at most ${Math.ceil(bytes() / 1024)} KiB of localStorage, and 200 answers in it`)
  })

  test('though a page may go on revising an answer that is kept', async () => {
    for (let n = 0; n < 200; n++) journal().put(another(n))
    const { id } = another(7).answer
    journal().put({ ...entry, answer: { ...answer, id, rev: 2 } })
    const revised = (await journal().all()).find((one) => one.answer.id === id)
    expect(revised?.answer.rev).toBe(2)
  })
})

test('records of another version are left alone by every use, in both directions', async () => {
  const newer = JSON.stringify({ v: 2, answer: { id: 'n', rev: 1 }, more: true })
  const older = JSON.stringify({ v: 0, id: 'o' })
  localStorage.setItem('cx:shop:answer:n', newer)
  localStorage.setItem('cx:shop:answer:o', older)
  journal().put(entry)
  for (const id of ['n', 'o']) {
    journal().remove({ id, rev: 9 })
    journal().defer({ ...entry, answer: { ...answer, id, rev: 9 } })
  }
  expect(await journal().all()).toEqual([entry])
  expect(localStorage.getItem('cx:shop:answer:n')).toBe(newer)
  expect(localStorage.getItem('cx:shop:answer:o')).toBe(older)
  proves('R18', 'records of versions 0 and 2 beside those of version 1: all left as they are')
})
