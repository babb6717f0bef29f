import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../../src/sdk/host/entry'
import { batchesOf, bytesOf } from '../../../src/sdk/outbox/batches'
import { deliver } from '../../../src/sdk/outbox/deliver'
import { anAnswer, idAt, NOW } from '../../support/an-answer'
import { proves } from '../../support/proves'
import { scriptedEndpoint } from '../../support/scripted-endpoint'

function entries(comments: string[]): Entry[] {
  return comments.map((comment, i) => ({
    v: 1,
    tries: 0,
    notBefore: 0,
    answer: anAnswer({ id: idAt(NOW, i), askedAt: NOW + i, comment }),
  }))
}

test('nothing to send is no batch', () => {
  expect(batchesOf([])).toEqual([])
})

test('a batch holds at most 50 answers, and none is left out', () => {
  const all = entries(Array.from({ length: 120 }, () => 'x'))
  expect(batchesOf(all).map((batch) => batch.length)).toEqual([50, 50, 20])
  expect(batchesOf(all).flat()).toEqual(all)
})

test('the oldest ask goes first, wherever it was kept', () => {
  const all = entries(['a', 'b', 'c'])
  const [first, second, third] = all as [Entry, Entry, Entry]
  expect(batchesOf([third, first, second])).toEqual([all])
})

test('sorting leaves the given list as it was', () => {
  const [first, second] = entries(['a', 'b']) as [Entry, Entry]
  const list = [second, first]
  batchesOf(list)
  expect(list).toEqual([second, first])
})

test('answers full of emoji fill a batch by their bytes, not by their letters', () => {
  const all = entries(Array.from({ length: 50 }, () => '🙂'.repeat(1000)))
  const batches = batchesOf(all)
  expect(batches.length).toBeGreaterThanOrEqual(5)
  expect(batches.length).toBeLessThanOrEqual(6)
})

test('one answer that is too large for any batch still goes, alone', () => {
  const all = entries(['a', 'x'.repeat(60_000), 'b'])
  expect(batchesOf(all).map((batch) => batch.length)).toEqual([1, 1, 1])
})

test('no request body is longer than 48 KiB of UTF-8, whatever people type', async () => {
  const comment = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc.integer({ min: 1, max: 1000 }).map((n) => '🙂'.repeat(n)),
    fc.integer({ min: 1, max: 2000 }).map((n) => '\ud800'.repeat(n)),
    fc.integer({ min: 1, max: 2000 }).map((n) => '\u0001"\\'.repeat(n).slice(0, 2000)),
  )
  const lists = fc.array(comment, { maxLength: 80 })
  let longest = 0
  await fc.assert(
    fc.asyncProperty(lists, async (comments) => {
      const all = entries(comments)
      const { post, bodies, batches } = scriptedEndpoint()
      const site = '\u0001'.repeat(50)
      for (const batch of batchesOf(all)) await deliver(post, { site, entries: batch, now: NOW })
      for (const body of bodies) longest = Math.max(longest, Buffer.byteLength(body))
      expect(longest).toBeLessThanOrEqual(48 * 1024)
      for (const { answers } of batches) expect(answers.length).toBeLessThanOrEqual(50)
      expect(batches.flatMap(({ answers }) => answers)).toHaveLength(all.length)
    }),
    { numRuns: 30 },
  )
  proves('R13', `longest body of 30 random piles of comments: ${longest} of 49152 bytes`)
})

test.each([
  ['a', 1],
  ['é', 2],
  ['€', 3],
  ['🙂', 4],
  ['\ud800', 3],
])('%j is counted as %i bytes', (text, bytes) => {
  expect(bytesOf(text)).toBe(bytes)
})
