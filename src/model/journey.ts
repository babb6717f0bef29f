/**
 * The five stages of the customer journey, in order. A configuration may rename them, reorder them
 * and add its own; the ids stay.
 */
export const STAGES = ['awareness', 'consideration', 'purchase', 'use', 'loyalty'] as const

/** The id of a built-in stage. */
export type Stage = (typeof STAGES)[number]

/** Before the purchase, during it, or after it. */
export type Phase = 'before' | 'during' | 'after'

/**
 * The moment of truth, a tag beside the stage: 0 searches (ZMOT) · 1 wants to buy · 2 buys and
 * uses · 3 later interactions · 4 when something fails · 5 talks about us · 6 memorable.
 */
export type Moment = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** The moment in which something has failed: its end card always offers a way to a person. */
export const FAILURE_MOMENT: Moment = 4

/** Where a stage lies around the purchase; a stage of the brand's own counts as after it. */
export function phaseOf(stage: string): Phase {
  if (stage === 'awareness' || stage === 'consideration') return 'before'
  return stage === 'purchase' ? 'during' : 'after'
}
