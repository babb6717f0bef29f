import { type Answer, FOLLOW_UPS } from '../model/answer'
import type { PointOrNone } from '../model/cube'

/** Optional question → what was chosen. */
export type FollowUps = Record<string, string | number>

/** What of an answer is counted, beside its reasons. */
export interface Counted {
  emotion: PointOrNone
  ease: PointOrNone
  followUps: FollowUps
}

/** Reads the two points on the scale of the answer's layout: a grid's never become points of five. */
export function countedOf(answer: Answer): Counted {
  const isGrid = answer.layout === 'grid3'
  const chosen = FOLLOW_UPS.flatMap((question) => {
    const choice = answer[question]
    return choice === undefined ? [] : [[question, choice] as const]
  })
  return {
    emotion: (isGrid ? answer.emotion3 : answer.emotion) ?? 0,
    ease: (isGrid ? answer.ease3 : answer.ease) ?? 0,
    followUps: Object.fromEntries(chosen),
  }
}
