import { expect, test } from 'vitest'
import type { Change } from '../../src/model/answer'
import { nextStep, START } from '../../src/widget/steps'

test('a tap on a face leads to the ease question, a tap there to reasons and comment, Done to the end', () => {
  const ease = nextStep(START, { emotion: 4 })
  const more = nextStep(ease, { ease: 2 })
  const end = nextStep(more, 'done')

  expect([START, ease, more, end].map(({ step }) => step)).toEqual([
    'emotion',
    'ease',
    'more',
    'end',
  ])
})

test('reasons, comment and recovery leave the person where they are', () => {
  const more = nextStep(nextStep(START, { emotion: 4 }), { ease: 2 })
  const changes: Change[] = [{ reasons: ['speed'] }, { comment: 'Slow' }, { recovery: 'offered' }]

  for (const change of changes) expect(nextStep(more, change).step).toBe('more')
})

test('changing the answer goes back to the first question and keeps every value', () => {
  const answer: Change = { emotion: 2, ease: 3, reasons: ['speed'], comment: 'Slow' }

  expect(nextStep({ step: 'more', answer }, 'again')).toEqual({ step: 'emotion', answer })
})

test('the last value wins when a question is answered again', () => {
  const again = nextStep({ step: 'emotion', answer: { emotion: 2, ease: 3 } }, { emotion: 5 })

  expect(again).toEqual({ step: 'ease', answer: { emotion: 5, ease: 3 } })
})
