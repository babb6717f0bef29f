import { describe, expect, test } from 'vitest'
import type { Change, Layout, Order } from '../../src/model/answer'
import { nextStep, type Progress, type Step, start } from '../../src/widget/steps'

type Event = Change | 'again' | 'done'
/** What a person does, one after the other, and the step that each leads to. */
type Row = [layout: Layout, order: Order, ...[Event, Step][]]

const LOW: Change = { emotion3: 1 }
const HARD: Change = { ease3: 1 }
const CELL: Change = { emotion3: 3, ease3: 3 }
const rows: [first: Step, ...Row][] = [
  [
    'emotion',
    'cards',
    'emotion-first',
    [{ emotion: 4 }, 'ease'],
    [{ ease: 2 }, 'more'],
    ['done', 'end'],
  ],
  [
    'ease',
    'cards',
    'effort-first',
    [{ ease: 2 }, 'emotion'],
    [{ emotion: 4 }, 'more'],
    ['done', 'end'],
  ],
  ['emotion', 'split', 'emotion-first', [{ emotion: 4 }, 'more'], ['done', 'end']],
  ['ease', 'split', 'effort-first', [{ ease: 4 }, 'more'], ['done', 'end']],
  ['grid', 'grid3', 'together', [CELL, 'more'], ['done', 'end']],

  // Going back, from anywhere before the end, is to the first question.
  [
    'emotion',
    'cards',
    'emotion-first',
    [{ emotion: 4 }, 'ease'],
    ['again', 'emotion'],
    [{ emotion: 1 }, 'ease'],
  ],
  [
    'ease',
    'cards',
    'effort-first',
    [{ ease: 2 }, 'emotion'],
    ['again', 'ease'],
    [{ ease: 1 }, 'emotion'],
  ],
  [
    'emotion',
    'cards',
    'emotion-first',
    [{ emotion: 4 }, 'ease'],
    [{ ease: 2 }, 'more'],
    ['again', 'emotion'],
    [{ emotion: 4 }, 'ease'],
    [{ ease: 5 }, 'more'],
  ],
  [
    'ease',
    'split',
    'effort-first',
    [{ ease: 4 }, 'more'],
    ['again', 'ease'],
    [{ ease: 4 }, 'more'],
  ],
  ['grid', 'grid3', 'together', [CELL, 'more'], ['again', 'grid'], [CELL, 'more']],

  // The two of a grid one by one, as the keyboard gives them, in both orders.
  ['grid', 'grid3', 'together', [LOW, 'grid'], [HARD, 'more']],
  ['grid', 'grid3', 'together', [HARD, 'grid'], [LOW, 'more']],
  ['grid', 'grid3', 'together', [LOW, 'grid'], [{ emotion3: 2 }, 'grid'], [HARD, 'more']],
  ['grid', 'grid3', 'together', [CELL, 'more'], ['again', 'grid'], [LOW, 'grid'], [HARD, 'more']],
]

test.each(rows)('a card that begins with %s in %s, %s, leads from step to step', (...row) => {
  const [first, layout, order, ...acts] = row
  let progress = start({ layout, order })
  expect(progress).toMatchObject({ step: first, answer: {} })
  for (const [event, step] of acts) {
    progress = nextStep(progress, event)
    expect(progress.step).toBe(step)
  }
})

const more: Progress = {
  questions: ['emotion', 'ease'],
  step: 'more',
  answer: { emotion: 2, ease: 3, reasons: ['speed'], comment: 'Slow' },
}

test.each<[string, Change]>([
  ['reasons', { reasons: ['speed'] }],
  ['a comment', { comment: 'Slow' }],
  ['recovery', { recovery: 'offered' }],
  ['an optional question', { recommend: 5 }],
  ['an optional question taken back', { recommend: undefined }],
])('%s leaves the person where they are', (_name, change) => {
  expect(nextStep(more, change)).toEqual({ ...more, answer: { ...more.answer, ...change } })
})

describe('changing the answer', () => {
  test('keeps every value', () => {
    expect(nextStep(more, 'again')).toEqual({ ...more, step: 'emotion' })
  })

  test('makes the last value win', () => {
    const again = nextStep(nextStep(more, 'again'), { emotion: 5 })
    expect(again).toMatchObject({ step: 'ease', answer: { emotion: 5, ease: 3 } })
  })
})
