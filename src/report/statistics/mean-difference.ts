import jStat from 'jstat'
import { type Bars, type Estimate, meanInterval } from './mean-interval'

/**
 * How much higher one mean is than another, in points of the scale, with Welch's interval: the groups
 * may be unlike in size and spread. Where several pairs are compared, each needs a higher confidence
 * (Bonferroni), or one in twenty would look different by chance.
 * https://doi.org/10.1093/biomet/34.1-2.28
 * @param comparisons how many are made beside this one, this one included
 * @throws RangeError for fewer than two answers in a group
 */
export function meanDifference(first: Bars, second: Bars, comparisons = 1): Estimate {
  const [a, b] = [meanInterval(first), meanInterval(second)]
  const value = a.value - b.value
  const [va, vb] = [a.se ** 2, b.se ** 2]
  // Everyone alike in both groups: there is no spread to compute an interval from.
  if (va + vb === 0) return { value, lo: value, hi: value }
  const degrees = (va + vb) ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1))
  const half = jStat.studentt.inv(1 - 0.025 / comparisons, degrees) * Math.sqrt(va + vb)
  return { value, lo: value - half, hi: value + half }
}
