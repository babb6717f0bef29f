import type { Change } from '../../model/answer'
import { FAILURE_MOMENT } from '../../model/journey'
import type { Question } from '../../model/question'

/** The texts that an ask may end with; each is a key of the words. */
export type EndText = 'thanks' | 'thanksWow' | 'thanksEffort' | 'recovery' | 'recoveryFailure'

type Asked = Pick<Question, 'moment' | 'recovery' | 'hasOwner'>

/**
 * Chooses the end card; only what was asked counts. Help is offered only where the brand named a way
 * to it, and the team is mentioned only where someone acts: a card never promises what nobody does.
 */
export function endText({ moment, recovery, hasOwner }: Asked, answer: Change): EndText {
  const { emotion, ease, emotion3, ease3 } = answer
  const isHard = isLow(ease, ease3)
  const isGood = emotion3 === 3 || (emotion && emotion >= 4)
  if (isHard && isGood) return hasOwner ? 'thanksEffort' : 'thanks'
  if (isHard || isLow(emotion, emotion3)) {
    if (!recovery) return 'thanks'
    return moment === FAILURE_MOMENT ? 'recoveryFailure' : 'recovery'
  }
  // The best of a grid's three points is not yet the best of five.
  const isWow = [emotion, ease].every((point) => (point ?? 5) === 5) && !emotion3
  return isWow && hasOwner ? 'thanksWow' : 'thanks'
}

function isLow(point: number | undefined, point3: number | undefined): boolean {
  return point3 === 1 || (point ?? 5) <= 2
}
