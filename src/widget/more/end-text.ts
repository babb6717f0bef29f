import type { Change, Point } from '../../model/answer'
import { FAILURE_MOMENT } from '../../model/journey'
import type { Question } from '../../model/question'

/** The texts that an ask may end with; each is a key of the words. */
export type EndText = 'thanks' | 'thanksWow' | 'thanksEffort' | 'recovery' | 'recoveryFailure'

type Asked = Pick<Question, 'moment' | 'recovery' | 'hasOwner'>

/**
 * Chooses the end card. Help is offered only where the brand named a way to it, and the team is
 * mentioned only where someone acts: a card never promises what nobody does.
 */
export function endText({ moment, recovery, hasOwner }: Asked, answer: Change): EndText {
  const { emotion = 3, ease = 3 } = answer
  if (isLow(ease) && emotion >= 4) return hasOwner ? 'thanksEffort' : 'thanks'
  if (isLow(emotion) || isLow(ease)) {
    if (!recovery) return 'thanks'
    return moment === FAILURE_MOMENT ? 'recoveryFailure' : 'recovery'
  }
  return emotion === 5 && ease === 5 && hasOwner ? 'thanksWow' : 'thanks'
}

function isLow(point: Point): boolean {
  return point <= 2
}
