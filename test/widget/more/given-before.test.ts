import { expect, test } from 'vitest'
import type { Change } from '../../../src/model/answer'
import { givenBefore } from '../../../src/widget/more/given-before'
import type { Step } from '../../../src/widget/steps'
import { question } from '../opened-card'

const EFFORT_FIRST: [Step, Step] = ['ease', 'emotion']
type Row = [questions: [Step, ...Step[]], step: Step, answer: Change, label: string, face?: object]
const rows: Row[] = [
  [['emotion', 'ease'], 'ease', { emotion: 4 }, 'Good', { point: 4, points: 5 }],
  [
    ['emotion', 'ease'],
    'more',
    { emotion: 4, ease: 1 },
    'Good · Very difficult',
    { point: 4, points: 5 },
  ],
  [EFFORT_FIRST, 'emotion', { ease: 1 }, 'Very difficult'],
  [EFFORT_FIRST, 'more', { emotion: 4, ease: 1 }, 'Very difficult · Good', { point: 4, points: 5 }],
  [['emotion'], 'more', { emotion: 1 }, 'Very bad', { point: 1, points: 5 }],
  [['ease'], 'more', { ease: 5 }, 'Very easy'],
  [['grid'], 'more', { emotion3: 3, ease3: 1 }, 'Good · Difficult', { point: 3, points: 3 }],

  // Answered before, and asked again: it counts as still to be told.
  [['emotion', 'ease'], 'ease', { emotion: 4, ease: 1 }, 'Good', { point: 4, points: 5 }],
  [EFFORT_FIRST, 'emotion', { emotion: 4, ease: 1 }, 'Very difficult'],
]

test.each(rows)('of %j, at %s, with %o is given: %s', (questions, step, answer, label, face) => {
  expect(givenBefore({ questions, step, answer }, question)).toEqual({ label, face })
})
