import { type Change, type Point, REASONS_LIMIT } from '../model/answer'
import { FAILURE_MOMENT } from '../model/journey'
import type { Question } from '../model/question'

//   emotion ──tap──► ease ──tap──► more ──done──► end
//      ▲               │            │
//      └────again──────┴────────────┘   the values stay, the last one wins

/** What the card shows: one of the two questions, the reasons and comment, or the end card. */
export type Step = 'emotion' | 'ease' | 'more' | 'end'

/** Where a person stands in the card, and what they have answered so far. */
export interface Progress {
  step: Step
  answer: Change
}

export const START: Progress = { step: 'emotion', answer: {} }

/** The texts that an ask may end with; each is a key of the words. */
export type EndText = 'thanks' | 'thanksWow' | 'thanksEffort' | 'recovery' | 'recoveryFailure'

/** Moves on after a tap, goes back to change the answer, or finishes. */
export function nextStep({ step, answer }: Progress, event: Change | 'again' | 'done'): Progress {
  if (event === 'again') return { step: 'emotion', answer }
  if (event === 'done') return { step: 'end', answer }
  return {
    step: event.emotion ? 'ease' : event.ease ? 'more' : step,
    answer: { ...answer, ...event },
  }
}

/** Adds or removes a reason; beyond the limit the list stays as it is. */
export function toggleReason(chosen: string[], id: string): string[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id)
  return chosen.length < REASONS_LIMIT ? [...chosen, id] : chosen
}

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
