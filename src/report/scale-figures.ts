import type { ScaleFigures } from './map'
import { type Bars, meanInterval, toScore } from './statistics/mean-interval'
import { netScore } from './statistics/net-score'
import { MINIMUM_N, sampleOf } from './statistics/sample'
import { type Share, wilson } from './statistics/wilson'

/** Everything that is said of one question, from its answers per point. */
export function scaleFigures(bars: Bars): ScaleFigures {
  const n = bars.reduce((sum, count) => sum + count, 0)
  const sample = sampleOf(n)
  const none = { mean: null, score: null, high: null, low: null, net: null }
  if (sample === 'collecting') return { n, sample, bars, ...none }

  const { value, lo, hi } = meanInterval(bars)
  const low = bars[0] + bars[1]
  const high = bars[3] + bars[4]
  return {
    n,
    sample,
    bars,
    mean: { value, lo, hi },
    score: toScore({ value, lo, hi }),
    high: wilson(high, n),
    low: wilson(low, n),
    net: netScore(high, low, n),
  }
}

/** A share, or nothing where too few answered to show one. */
export function shareOf(k: number, n: number): Share | null {
  return n < MINIMUM_N ? null : wilson(k, n)
}
