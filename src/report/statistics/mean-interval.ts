import jStat from 'jstat'

/** How many people chose each point of the scale, 1 to 5. */
export type Bars = [number, number, number, number, number]

/** A figure with its 95 % interval, on the scale that its owner names. */
export interface Estimate {
  value: number
  lo: number
  hi: number
}

/** A mean on the five-point scale, with its standard error. */
export interface Mean extends Estimate {
  n: number
  /** Standard deviation with n − 1. */
  sd: number
  se: number
}

/**
 * The mean of a five-point scale with its 95 % t interval, m ± t(.975, n − 1) · s / √n, clamped to
 * 1–5 for display. It is too narrow when nearly everyone chooses the same end; lead with shares there.
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
  return { n, value, sd, se, lo: Math.max(1, value - half), hi: Math.min(5, value + half) }
}

/** Moves a figure from the five-point scale to 0–100. */
export function toScore({ value, lo, hi }: Estimate): Estimate {
  return { value: (value - 1) * 25, lo: (lo - 1) * 25, hi: (hi - 1) * 25 }
}
