/** `collecting`: too few to show a score · `small`: shown, with a mark · `normal`: shown. */
export type Sample = 'collecting' | 'small' | 'normal'

/** Below this many answers no score is shown: it would say little, and could point at a person. */
export const MINIMUM_N = 10

/** From this many answers a figure stands without the "small sample" mark, and may be flagged. */
export const NORMAL_N = 30

/** How far `n` answers carry. */
export function sampleOf(n: number): Sample {
  if (n < MINIMUM_N) return 'collecting'
  return n < NORMAL_N ? 'small' : 'normal'
}
