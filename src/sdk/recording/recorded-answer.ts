import { type Answer, COMMENT_LENGTH, REASONS_LIMIT } from '../../model/answer'
import { filtered } from '../../model/filtered'
import type { OwnAnswer } from '../api'

/** Stands for the wording of the brand's own interface, which Latido does not know. */
const OWN_INSTRUMENT = 'own'

const POINTS: ReadonlySet<unknown> = new Set([1, 2, 3, 4, 5])

/** Completes an answer from the brand's own interface, or tells that nothing in it can be counted. */
export function recordedAnswer(
  blank: Omit<Answer, 'instrument' | 'source'>,
  { emotion, ease, reasons, comment }: OwnAnswer,
): Answer | undefined {
  const points = filtered([emotion, ease], (point) => point !== undefined)
  if (!points.length || points.some((point) => !POINTS.has(point))) return undefined
  return {
    ...blank,
    ...{ rev: 1, source: 'record', end: 'complete', instrument: OWN_INSTRUMENT, emotion, ease },
    reasons: reasons?.slice(0, REASONS_LIMIT),
    comment: comment?.slice(0, COMMENT_LENGTH) || undefined,
  }
}
