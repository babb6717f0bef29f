import { type Answer, COMMENT_LENGTH, REASONS_LIMIT } from '../model/answer'
import type { Touchpoint } from '../model/resolve'
import type { OwnAnswer } from './api'

/** Stands for the wording of the brand's own interface, which Latido does not know. */
const OWN_INSTRUMENT = 'own'

/** What an answer from the brand's own interface cannot know by itself. */
export type Surroundings = Pick<Answer, 'id' | 'locale' | 'path' | 'device' | 'askedAt'> &
  Pick<Answer, 'context'>

/** Makes the answer of a `record` call, or tells that nothing in it can be counted. */
export function recordedAnswer(
  { touchpoint, stage, moment }: Touchpoint,
  { emotion, ease, reasons, comment }: OwnAnswer,
  surroundings: Surroundings,
): Answer | undefined {
  const points = [emotion, ease].filter((point) => point !== undefined)
  const areOnScale = points.every((point) => Number.isInteger(point) && point >= 1 && point <= 5)
  if (!points.length || !areOnScale) return undefined
  return {
    ...surroundings,
    rev: 1,
    touchpoint,
    stage,
    ...(moment !== undefined && { moment }),
    channel: 'digital',
    source: 'record',
    ...(emotion && { emotion }),
    ...(ease && { ease }),
    ...(reasons && { reasons: reasons.slice(0, REASONS_LIMIT) }),
    ...(comment && { comment: comment.slice(0, COMMENT_LENGTH) }),
    end: 'complete',
    layout: 'cards',
    order: 'emotion-first',
    instrument: OWN_INSTRUMENT,
    answeredAt: surroundings.askedAt,
  }
}
