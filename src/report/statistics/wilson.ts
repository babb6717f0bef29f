/** A share of answers with its 95 % interval; `p`, `lo` and `hi` are 0–1. */
export interface Share {
  k: number
  n: number
  p: number
  lo: number
  hi: number
}

/** The 97.5 % quantile of the normal distribution: two-sided 95 %. */
export const Z = 1.959963984540054

/**
 * The 95 % Wilson score interval of `k` out of `n`. Near 0 and 1, and for small n, it covers what it
 * claims where the textbook (Wald) interval does not.
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 * @throws RangeError when n is below 1: a share of nothing is no number.
 */
export function wilson(k: number, n: number): Share {
  if (n < 1) throw new RangeError(`wilson: expected n of at least 1, received ${n}`)
  const p = k / n
  const denominator = 1 + Z ** 2 / n
  const centre = (p + Z ** 2 / (2 * n)) / denominator
  const half = (Z / denominator) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2))
  // At the ends the bound is exact; the subtraction leaves a rounding error of about 1e-17.
  const lo = k === 0 ? 0 : Math.max(0, centre - half)
  const hi = k === n ? 1 : Math.min(1, centre + half)
  return { k, n, p, lo, hi }
}
