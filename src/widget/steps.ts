import type { Change } from '../model/answer'

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

/** Moves on after a tap, goes back to change the answer, or finishes. */
export function nextStep({ step, answer }: Progress, event: Change | 'again' | 'done'): Progress {
  if (event === 'again') return { step: 'emotion', answer }
  if (event === 'done') return { step: 'end', answer }
  return {
    step: event.emotion ? 'ease' : event.ease ? 'more' : step,
    answer: { ...answer, ...event },
  }
}
