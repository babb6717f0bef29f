import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBatch } from '../../src/model/decode-answer'
import { decodeCounts } from '../../src/model/decode-counts'

const count = {
  day: '2026-11-21',
  touchpoint: 'checkout',
  stage: 'purchase',
  reason: 'session',
  n: 3,
}

describe('the counts of a batch', () => {
  test('are read, without what nobody knows', () => {
    const read = decodeCounts([{ ...count, mood: 'good' }])
    expect(read).toEqual({ counts: [count], issues: [] })
  })

  test('may be missing, or empty, as pages of before send them', () => {
    const batch = { v: 1, site: 'shop', sentAt: 1, answers: [] }
    expect(decodeBatch(batch)).toMatchObject({ counts: [], ignored: [] })
    expect(decodeBatch({ ...batch, counts: [] })).toMatchObject({ counts: [], ignored: [] })
  })

  test.each([
    ['day', '2026-02-30'],
    ['day', '21/11/2026'],
    ['day', 20_778],
    ['touchpoint', ''],
    ['stage', 'x'.repeat(101)],
    ['reason', undefined],
    ['n', 0],
    ['n', 1.5],
    ['n', 1_000_001],
    ['n', '3'],
  ])('with a wrong %s are taken without that one, and told where', (field, value) => {
    const { counts, issues } = decodeCounts([count, { ...count, [field]: value }, count])
    expect(counts).toEqual([count, count])
    expect(issues).toMatchObject([{ path: `counts/1/${field}` }])
  })

  test('that are no list are none, and told', () => {
    const { counts, issues } = decodeCounts({ 0: count })
    expect(counts).toEqual([])
    expect(issues).toEqual([
      { path: 'counts', expected: 'a list of counts', received: 'an object' },
    ])
  })

  test('beyond a hundred are left out and told once', () => {
    const { counts, issues } = decodeCounts(Array.from({ length: 250 }, () => count))
    expect(counts).toHaveLength(100)
    expect(issues).toEqual([
      { path: 'counts', expected: 'at most 100 counts', received: 'a list of 250' },
    ])
  })

  test('never throw, and keep only what fits, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (some, other) => {
        const { counts, issues } = decodeCounts([count, some, { ...count, n: other }])
        expect(counts[0]).toEqual(count)
        expect(counts.length + new Set(issues.map(({ path }) => path.split('/')[1])).size).toBe(3)
        decodeCounts(some)
      }),
    )
  })
})
