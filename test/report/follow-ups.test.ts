import { describe, expect, test } from 'vitest'
import type { FollowUpCell } from '../../src/model/cube'
import { answers, chose, draw, stageOf, touchpointOf } from './support/answers'
import vectors from './vectors.json'

const cells = [answers(60)]
const at = (followUps: FollowUpCell[]) => touchpointOf(draw(cells, { followUps })).followUps

describe('the success rate', () => {
  test('is the share of yes among all who answered, with its interval', () => {
    const { success } = at([
      chose(3, 'success', 'yes'),
      chose(4, 'success', 'partly'),
      chose(2, 'success', 'no'),
      chose(1, 'success', 'not-yet'),
    ])
    const [lo, hi] = vectors.wilson_edges['3/10']
    expect(success).toMatchObject({
      n: 10,
      sample: 'small',
      counts: { yes: 3, partly: 4, no: 2, 'not-yet': 1 },
      yes: { k: 3, n: 10, p: 0.3 },
    })
    expect(success?.yes?.lo).toBeCloseTo(lo ?? Number.NaN, 6)
    expect(success?.yes?.hi).toBeCloseTo(hi ?? Number.NaN, 6)
  })

  test('is not told with nine answers', () => {
    expect(at([chose(9, 'success', 'yes')]).success).toMatchObject({
      n: 9,
      sample: 'collecting',
      yes: null,
    })
  })
})

describe('the promise', () => {
  test('is kept by better minus worse, with an interval', () => {
    const { better, same, worse, net } = vectors.expect
    const { expectation } = at([
      chose(better, 'expectation', 1),
      chose(same, 'expectation', 0),
      chose(worse, 'expectation', -1),
    ])
    expect(expectation?.counts).toEqual({ better, asExpected: same, worse })
    expect(expectation?.net?.value).toBe(net)
    // Adjusted by ¾ on either side: (18.75 − 12.75) / 53 ± 1.96 · √(((31.5 / 53) − .1132²) / 53).
    expect(expectation?.net?.lo).toBeCloseTo(-9.2095, 3)
    expect(expectation?.net?.hi).toBeCloseTo(31.851, 3)
  })

  test('is not judged with nine answers', () => {
    expect(at([chose(9, 'expectation', -1)]).expectation).toMatchObject({ n: 9, net: null })
  })
})

describe('an intention', () => {
  test.each(['repurchase', 'recommend'] as const)(
    '%s is the share of the two upper points, beside the mean, each with its interval',
    (question) => {
      const followUps = at([
        chose(3, question, 1),
        chose(5, question, 2),
        chose(8, question, 3),
        chose(14, question, 4),
        chose(10, question, 5),
      ])
      const { lo, hi } = vectors.emotion_shares.pos
      expect(followUps[question]?.bars).toEqual([3, 5, 8, 14, 10])
      expect(followUps[question]?.high?.p).toBe(0.6)
      expect(followUps[question]?.high?.lo).toBeCloseTo(lo, 6)
      expect(followUps[question]?.high?.hi).toBeCloseTo(hi, 6)
      expect(followUps[question]?.mean?.lo).toBeCloseTo(vectors.emotion.lo, 6)
    },
  )

  test('to buy again says nothing of recommending', () => {
    const { repurchase, recommend } = at([chose(12, 'repurchase', 5)])
    expect(repurchase?.n).toBe(12)
    expect(recommend).toBeNull()
  })
})

describe('feelings', () => {
  test('are counted as words, and summed up as positive minus negative', () => {
    const { counts } = vectors.net_feelings
    const { feeling } = at(Object.entries(counts).map(([word, n]) => chose(n, 'feeling', word)))
    expect(feeling?.n).toBe(40)
    expect(feeling?.net?.value).toBe(0)
    expect(feeling?.words.map(({ feeling, isPositive, n }) => [feeling, isPositive, n])).toEqual([
      ['trust', true, 10],
      ['frustration', false, 9],
      ['confusion', false, 6],
      ['joy', true, 6],
      ['annoyance', false, 5],
      ['relief', true, 4],
    ])
    expect(feeling?.words[0]?.share).toMatchObject({ k: 10, n: 40 })
  })

  test('lean below 0 where the words are worse', () => {
    const { feeling } = at([
      chose(15, 'feeling', 'disappointment'),
      chose(5, 'feeling', 'surprise'),
    ])
    expect(feeling?.net?.value).toBe(-50)
  })
})

describe('the optional questions', () => {
  test('are null where nobody answered, not 0', () => {
    expect(at([])).toEqual({
      success: null,
      expectation: null,
      repurchase: null,
      recommend: null,
      feeling: null,
    })
  })

  test('of a stage are those of its touchpoints together, and of no other stage', () => {
    const billing = { touchpoint: 'billing', stage: 'use' }
    const cart = { touchpoint: 'cart' }
    const all = [answers(10), answers(10, cart), answers(10, billing)]
    const followUps = [
      chose(7, 'success', 'yes'),
      chose(5, 'success', 'no', cart),
      chose(4, 'success', 'no', billing),
    ]
    const map = draw(all, { followUps })
    expect(stageOf(map).followUps.success).toMatchObject({ n: 12, yes: { k: 7 } })
    expect(stageOf(map, 'use').followUps.success?.n).toBe(4)
  })

  test('are those of the days, the language and the layout of the map', () => {
    const followUps = [
      chose(11, 'success', 'yes'),
      chose(1, 'success', 'yes', { day: '2026-02-28' }),
      chose(2, 'success', 'yes', { locale: 'es' }),
      chose(4, 'success', 'yes', { layout: 'grid3', order: 'together' }),
      chose(8, 'success', 'yes', { source: 'tab' }),
      chose(0, 'success', 'no'),
    ]
    const { success } = touchpointOf(draw(cells, { followUps, locale: 'en' })).followUps
    expect(success).toMatchObject({ n: 11, counts: { yes: 11, no: 0 } })
  })
})
