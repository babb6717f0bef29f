import jStat from 'jstat'

/** How many people chose each point of a scale, the lowest first: five points, in a grid three. */
export type Bars = number[]

/** A figure with its 95 % interval, on the scale that its owner names. */
export interface Estimate {
  value: number
  lo: number
  hi: number
}

/** A mean on its own scale, from 1 to the number of points, with its standard error. */
export interface Mean extends Estimate {
  n: number
  /** Standard deviation with n − 1. */
  sd: number
  se: number
}

/**
 * The mean of a scale with its 95 % t interval, m ± t(.975, n − 1) · s / √n, clamped to the scale
 * for display. It is too narrow when nearly everyone chooses the same end; lead with shares there.
 * @throws RangeError for fewer than two answers, which have no spread.
 */
export function meanInterval(bars: Bars): Mean {
  const n = bars.reduce((sum, count) => sum + count, 0)
  if (n < 2) throw new RangeError(`meanInterval: expected at least 2 answers, received ${n}`)
  const value = bars.reduce((sum, count, i) => sum + count * (i + 1), 0) / n
  const squares = bars.reduce((sum, count, i) => sum + count * (i + 1 - value) ** 2, 0)
  const sd = Math.sqrt(squares / (n - 1))
  const se = sd / Math.sqrt(n)
  const half = jStat.studentt.inv(0.975, n - 1) * se
  return {
    n,
    value,
    sd,
    se,
    lo: Math.max(1, value - half),
    hi: Math.min(bars.length, value + half),
  }
}

/** Moves a figure from a scale of so many points to 0–100. */
export function toScore({ value, lo, hi }: Estimate, points = 5): Estimate {
  const score = (figure: number) => (figure - 1) * (100 / (points - 1))
  return { value: score(value), lo: score(lo), hi: score(hi) }
}
