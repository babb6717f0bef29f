import { type Answer, COMMENT_LENGTH, REASONS_LIMIT } from '../../model/answer'
import type { OwnAnswer } from '../api'

/** Stands for the wording of the brand's own interface, which Latido does not know. */
const OWN_INSTRUMENT = 'own'

/** Completes an answer from the brand's own interface, or tells that nothing in it can be counted. */
export function recordedAnswer(
  blank: Omit<Answer, 'instrument' | 'source'>,
  { emotion, ease, reasons, comment }: OwnAnswer,
): Answer | undefined {
  const points = [emotion, ease].filter((point) => point !== undefined)
  if (!points.length || points.some((point) => ![1, 2, 3, 4, 5].includes(point))) return undefined
  return {
    ...blank,
    ...{ rev: 1, source: 'record', end: 'complete', instrument: OWN_INSTRUMENT, emotion, ease },
    reasons: reasons?.slice(0, REASONS_LIMIT),
    comment: comment?.slice(0, COMMENT_LENGTH) || undefined,
  }
}
