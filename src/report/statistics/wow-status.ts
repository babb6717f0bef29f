import { MINIMUM_N, NORMAL_N } from './sample'
import { wilson } from './wilson'

/** `wow`: certain · `promising`: the share is there, the certainty is not · `no` · `insufficient`: n < 10. */
export type WowStatus = 'insufficient' | 'wow' | 'promising' | 'no'

/** Share of people for whom it felt very good and was very easy: a judgement, no benchmark. */
export const WOW_THRESHOLD = 0.3

/**
 * Judges `both` out of `n` people who answered both questions: very good and very easy at once.
 * A pain point is at most promising, whatever the share: there the answers pull apart.
 */
export function wowStatus(both: number, n: number, isPain: boolean): WowStatus {
  if (n < MINIMUM_N) return 'insufficient'
  const { p, lo } = wilson(both, n)
  if (n >= NORMAL_N && lo >= WOW_THRESHOLD && !isPain) return 'wow'
  return p >= WOW_THRESHOLD ? 'promising' : 'no'
}
