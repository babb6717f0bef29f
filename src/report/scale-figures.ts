import { halvesOf } from './statistics/halves'
import { type Bars, type Estimate, meanInterval, toScore } from './statistics/mean-interval'
import { netScore } from './statistics/net-score'
import { MINIMUM_N, type Sample, sampleOf } from './statistics/sample'
import { type Share, wilson } from './statistics/wilson'

/** The answers to one question. Every figure is `null` below ten answers: no score, never 0. */
export interface ScaleFigures {
  n: number
  sample: Sample
  /** Answers per point, the lowest first: five points, in a grid three. */
  bars: Bars
  /** On that scale, t interval. */
  mean: Estimate | null
  /** The same on 0–100. */
  score: Estimate | null
  /** Above the middle: positive, or easy. Wilson interval. */
  high: Share | null
  /** Below the middle: negative, or difficult. Wilson interval. */
  low: Share | null
  /** High minus low, −100 to 100, adjusted interval. */
  net: Estimate | null
}

/** Everything that is said of one question, from its answers per point. */
export function scaleFigures(bars: Bars): ScaleFigures {
  const n = bars.reduce((sum, count) => sum + count, 0)
  const sample = sampleOf(n)
  const none = { mean: null, score: null, high: null, low: null, net: null }
  if (sample === 'collecting') return { n, sample, bars, ...none }

  const { value, lo, hi } = meanInterval(bars)
  const { low, high } = halvesOf(bars)
  return {
    n,
    sample,
    bars,
    mean: { value, lo, hi },
    score: toScore({ value, lo, hi }, bars.length),
    high: wilson(high, n),
    low: wilson(low, n),
    net: netScore(high, low, n),
  }
}

/** A share, or nothing where too few answered to show one. */
export function shareOf(k: number, n: number): Share | null {
  return n < MINIMUM_N ? null : wilson(k, n)
}
