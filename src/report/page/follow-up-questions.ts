import { FOLLOW_UPS, type FollowUp } from '../../model/answer'
import type { Figures } from '../map'

type WithFollowUps = Pick<Figures, 'followUps'>

/** The order in which the page tells them: what was done, then what it leads to, then the words. */
const TOLD: FollowUp[] = ['success', 'expectation', 'repurchase', 'recommend', 'feeling']

/** Whether anybody answered an optional question here. */
export function hasFollowUps({ followUps }: WithFollowUps): boolean {
  return FOLLOW_UPS.some((question) => followUps[question])
}

/** The optional questions that somebody answered at one of the places, in the order of the page. */
export function questionsOf(places: WithFollowUps[]): FollowUp[] {
  return TOLD.filter((question) => places.some(({ followUps }) => followUps[question]))
}
