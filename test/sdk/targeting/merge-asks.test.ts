import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PastAsk } from '../../../src/sdk/host/past-ask'
import { mergeAsks } from '../../../src/sdk/targeting/merge-asks'
import { needless } from '../../../src/sdk/targeting/needless'

const ENDS: PastAsk['end'][] = ['ignored', 'dismissed', 'answered', 'snoozed', 'never']
const asks = fc.array(
  fc.record({
    touchpoint: fc.constantFrom('checkout', 'landing'),
    at: fc.integer({ min: 1, max: 9 }),
    end: fc.constantFrom(...ENDS),
  }),
)
const ask = (at: number, end: PastAsk['end'], touchpoint = 'checkout') => ({ touchpoint, at, end })

describe('what several places know of the asks', () => {
  test('is one list from the first ask to the last, with each ask once', () => {
    const merged = mergeAsks([ask(5, 'answered'), ask(2, 'ignored'), ask(5, 'answered')])
    expect(merged).toEqual([ask(2, 'ignored'), ask(5, 'answered')])
  })

  test('is the same in whatever order they tell it, and telling it again changes nothing', () => {
    fc.assert(
      fc.property(asks, asks, (here, there) => {
        const key = (list: PastAsk[]) => list.map((one) => JSON.stringify(one)).sort()
        const merged = mergeAsks([...here, ...there])
        expect(key(merged)).toEqual(key(mergeAsks([...there, ...here])))
        expect(mergeAsks([...merged, ...merged])).toEqual(merged)
      }),
    )
  })

  test.each(ENDS.slice(1).map((end, i) => [end, ENDS[i] ?? end]))(
    'of one ask %s holds over %s',
    (stronger, weaker) => {
      const both = [ask(1, stronger), ask(1, weaker)]
      expect(mergeAsks(both)).toEqual([ask(1, stronger)])
      expect(mergeAsks(both.reverse())).toEqual([ask(1, stronger)])
    },
  )
})

describe('needless are', () => {
  test('asks that ended as a later one of their touchpoint did', () => {
    const all = [ask(1, 'answered'), ask(2, 'dismissed'), ask(3, 'answered'), ask(3, 'never', 'x')]
    expect(needless(all)).toEqual([ask(1, 'answered')])
  })

  test('asks that were ignored before the person acted', () => {
    const all = [ask(1, 'ignored'), ask(2, 'ignored', 'x'), ask(3, 'answered'), ask(4, 'ignored')]
    expect(needless(all)).toEqual([ask(1, 'ignored')])
  })

  test('so many that what is left has an end', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ask(i, ENDS[i % 2] ?? 'never'))
    const some = Array.from({ length: 5000 }, (_, i) => ask(i, 'ignored'))
    expect(many.length - needless(many).length).toBeLessThanOrEqual(2)
    expect(some.length - needless(some).length).toBe(1000)
  })
})
