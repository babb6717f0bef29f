import type { Change } from '../model/answer'
import type { Question } from '../model/question'

//   first ──tap──► second ──tap──► more ──done──► end
//     ▲               │              │
//     └─────again─────┴──────────────┘   the values stay, the last one wins
//
// A split and a grid have no second question.

/** What the card shows: one of the two questions, both in a grid, what follows, or the end card. */
export type Step = 'emotion' | 'ease' | 'grid' | 'more' | 'end'

/** Where a person stands in the card, and what they have answered so far. */
export interface Progress {
  /** The questions of this card, in their order. */
  questions: [Step, ...Step[]]
  step: Step
  answer: Change
}

/** The card before the first tap. */
export function start({ layout, order }: Pick<Question, 'layout' | 'order'>): Progress {
  const [first, second]: [Step, Step] =
    layout === 'grid3'
      ? ['grid', 'more']
      : order === 'effort-first'
        ? ['ease', 'emotion']
        : ['emotion', 'ease']
  return { questions: layout === 'cards' ? [first, second] : [first], step: first, answer: {} }
}

/** Moves on after a tap, goes back to change the answer, or finishes. */
export function nextStep(progress: Progress, event: Change | 'again' | 'done'): Progress {
  const { questions, step, answer } = progress
  if (event === 'again') return { ...progress, step: questions[0] }
  if (event === 'done') return { ...progress, step: 'end' }
  const changed = { ...answer, ...event }
  const isAnswered =
    step === 'grid'
      ? // Chosen one by one, the second choice moves on; both may be chosen anew after "again".
        changed.emotion3 && changed.ease3 && (event.ease3 || !answer.emotion3)
      : step in event
  const next = questions[questions.indexOf(step) + 1] ?? 'more'
  return { questions, step: isAnswered ? next : step, answer: changed }
}
