import type { Estimate } from './mean-interval'
import { Z } from './wilson'

/** What is added to either side before the interval is computed, so that it covers at small n. */
const ADDED = 0.75

/**
 * Share of high answers minus share of low ones, −100 to 100, with the adjusted-Wald interval
 * (¾ added to each side, n + 3). The value is the plain difference; only the bounds are adjusted.
 * https://measuringu.com/nps-confidence-intervals/
 * @throws RangeError when n is below 1.
 */
export function netScore(high: number, low: number, n: number): Estimate {
  if (n < 1) throw new RangeError(`netScore: expected n of at least 1, received ${n}`)
  const total = n + 4 * ADDED
  const up = (high + ADDED) / total
  const down = (low + ADDED) / total
  const centre = up - down
  const half = Z * Math.sqrt((up + down - centre ** 2) / total)
  const lo = Math.max(-100, 100 * (centre - half))
  const hi = Math.min(100, 100 * (centre + half))
  return { value: (100 * (high - low)) / n, lo, hi }
}
