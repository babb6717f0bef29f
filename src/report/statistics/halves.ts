import type { Bars } from './mean-interval'

/** How many chose the lower half of a scale, and how many the upper one; its middle is neither. */
export function halvesOf(bars: Bars): { low: number; high: number } {
  const half = Math.floor(bars.length / 2)
  return { low: sum(bars.slice(0, half)), high: sum(bars.slice(-half)) }
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
