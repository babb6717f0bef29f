import { MINIMUM_N, NORMAL_N } from './sample'
import { wilson } from './wilson'

/**
 * `pain`: certainly at least the threshold found it difficult · `clear`: certainly fewer ·
 * `watch`: more, but not certain · `unclear`: fewer, but not certain · `insufficient`: n < 10.
 */
export type PainStatus = 'insufficient' | 'pain' | 'clear' | 'watch' | 'unclear'

/** Share of "difficult" and "very difficult" from which a touchpoint hurts: a judgement, no benchmark. */
export const PAIN_THRESHOLD = 0.25

/** Judges `hard` out of `n` by the bounds of the Wilson interval, never by the share alone. */
export function painStatus(hard: number, n: number, threshold = PAIN_THRESHOLD): PainStatus {
  if (n < MINIMUM_N) return 'insufficient'
  const { p, lo, hi } = wilson(hard, n)
  if (n >= NORMAL_N && lo >= threshold) return 'pain'
  if (n >= NORMAL_N && hi < threshold) return 'clear'
  return p >= threshold ? 'watch' : 'unclear'
}
