import { describe, expect, test } from 'vitest'
import { halvesOf } from '../../src/report/statistics/halves'
import { journeyScore } from '../../src/report/statistics/journey-score'
import { type Bars, meanInterval, toScore } from '../../src/report/statistics/mean-interval'
import { netScore } from '../../src/report/statistics/net-score'
import { painStatus } from '../../src/report/statistics/pain-status'
import { sampleOf } from '../../src/report/statistics/sample'
import { wilson } from '../../src/report/statistics/wilson'
import { wowStatus } from '../../src/report/statistics/wow-status'
import vectors from './vectors.json'

const EMOTION: Bars = [3, 5, 8, 14, 10]
const EASE: Bars = [6, 8, 7, 11, 8]

function expectNear(actual: number, expected: number) {
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThan(1e-6)
}

describe('the Wilson interval', () => {
  test.each(Object.entries(vectors.wilson_edges))('of %s is the published one', (name, bounds) => {
    const [k = 0, n = 0] = name.split('/').map(Number)
    const share = wilson(k, n)
    expectNear(share.lo, bounds[0] ?? Number.NaN)
    expectNear(share.hi, bounds[1] ?? Number.NaN)
  })

  test('never leaves 0 to 1', () => {
    expect(wilson(0, 3).lo).toBe(0)
    expect(wilson(3, 3).hi).toBe(1)
  })

  test('of nothing is refused instead of being 0', () => {
    expect(() => wilson(0, 0)).toThrow(RangeError)
  })
})

describe('the mean', () => {
  test.each([
    ['emotion', EMOTION, vectors.emotion],
    ['ease', EASE, vectors.ease],
  ] as const)('of the %s vector has the published t interval', (_name, bars, expected) => {
    const mean = meanInterval([...bars])
    expectNear(mean.value, expected.mean)
    expectNear(mean.sd, expected.sd)
    expectNear(mean.se, expected.se)
    expectNear(mean.lo, expected.lo)
    expectNear(mean.hi, expected.hi)
    expectNear(toScore(mean).value, expected.score100)
    expectNear(toScore(mean).lo, expected.lo100)
    expectNear(toScore(mean).hi, expected.hi100)
  })

  test('stays on the scale where the interval would leave it', () => {
    const { lo, hi } = meanInterval([1, 0, 0, 0, 9])
    expect(hi).toBe(5)
    expect(lo).toBeGreaterThan(1)
  })

  test('of three points stays on three, and is 0, 50 or 100 where all agree', () => {
    expect(meanInterval([1, 0, 9]).hi).toBe(3)
    const scores = [
      [10, 0, 0],
      [0, 10, 0],
      [0, 0, 10],
    ].map((bars) => toScore(meanInterval(bars), 3))
    expect(scores.map(({ value }) => value)).toEqual([0, 50, 100])
  })

  test('of one answer is refused, since it has no spread', () => {
    expect(() => meanInterval([0, 0, 1, 0, 0])).toThrow(RangeError)
  })

  test('has an interval as narrow as the normal one when a million people answered', () => {
    const { value, se, hi } = meanInterval([2e5, 2e5, 2e5, 2e5, 2e5])
    expect(Math.abs((hi - value) / se - vectors.z975)).toBeLessThan(1e-5)
  })
})

test.each([
  ['emotion', EMOTION, vectors.emotion_shares.net],
  ['ease', EASE, vectors.ease_shares.net],
] as const)('the net score of the %s vector has the adjusted interval', (_name, bars, expected) => {
  const net = netScore(halvesOf(bars).high, halvesOf(bars).low, 40)
  expectNear(net.value, expected.net)
  expectNear(net.lo, expected.adj_lo)
  expectNear(net.hi, expected.adj_hi)
})

test('the middle of a scale is neither its lower half nor its upper one', () => {
  expect(halvesOf([1, 2, 4, 8, 16])).toEqual({ low: 3, high: 24 })
  expect(halvesOf([1, 2, 4])).toEqual({ low: 1, high: 4 })
})

test.each(vectors.pain)('$k of $n who found it difficult is $state', ({ k, n, state }) => {
  expect(painStatus(k, n)).toBe(state)
})

test.each(vectors.wow)('$k of $n with both best answers is $state', ({ k, n, state }) => {
  expect(wowStatus(k, n, false)).toBe(state)
})

test('a pain point is never a WOW, however many loved it', () => {
  expect(wowStatus(60, 150, false)).toBe('wow')
  expect(wowStatus(60, 150, true)).not.toBe('wow')
})

test('seven of eight is too few for a WOW', () => {
  expect(wowStatus(7, 8, false)).toBe('insufficient')
})

test.each([
  [0, 'collecting'],
  [9, 'collecting'],
  [10, 'small'],
  [29, 'small'],
  [30, 'normal'],
])('%i answers are a sample that is %s', (n, words) => {
  expect(sampleOf(n)).toBe(words)
})

describe('the journey score', () => {
  const ses = [4, 3, 5, 3.5, 6]
  const stages = [62, 55, 24, 70, 66].map((score, i) => ({
    stage: `stage ${i + 1}`,
    score,
    se: ses[i] ?? 0,
  }))
  const expected = vectors.peak_end

  test('is the mean of the stages, each counted alike', () => {
    const mean = journeyScore(stages)?.mean
    expectNear(mean?.value ?? Number.NaN, expected.mean)
    expectNear(mean?.lo ?? Number.NaN, expected.lo)
    expectNear(mean?.hi ?? Number.NaN, expected.hi)
  })

  test('stands beside peak and end, with their gap', () => {
    const score = journeyScore(stages)
    expect(score?.peak).toEqual({ stage: 'stage 3', score: expected.peak })
    expect(score?.end).toEqual({ stage: 'stage 5', score: expected.end })
    expectNear(score?.peakEnd.value ?? Number.NaN, expected.pe)
    expectNear(score?.gap ?? Number.NaN, expected.gap)
    const half = vectors.z975 * expected.se_pe
    expectNear((score?.peakEnd.hi ?? Number.NaN) - expected.pe, half)
  })

  test.each(vectors.peak_end_individuals)('of $series peaks at $peak and gives $pe', (one) => {
    const score = journeyScore(one.series.map((s, i) => ({ stage: String(i), score: s, se: 1 })))
    expect(score?.peak.score).toBe(one.peak)
    expect(score?.peakEnd.value).toBe(one.pe)
    expectNear(score?.mean.value ?? Number.NaN, one.mean)
  })

  test('of one stage has one interval: it is the peak and the end at once', () => {
    const score = journeyScore([{ stage: 'use', score: 60, se: 4 }])
    expectNear((score?.mean.hi ?? Number.NaN) - 60, 4 * vectors.z975)
    expect(score?.peakEnd).toEqual(score?.mean)
    expect(score?.gap).toBe(0)
  })

  test('is nothing where no stage has a score', () => {
    expect(journeyScore([])).toBeNull()
  })
})
