import { expect, test } from 'vitest'
import type { Change, Point } from '../../src/model/answer'
import type { Moment } from '../../src/model/journey'
import { type EndText, endText, nextStep, START, toggleReason } from '../../src/widget/steps'

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

test('a fourth reason changes nothing, and a chosen one can always be taken back', () => {
  const three = ['a', 'b', 'c']

  expect(toggleReason(three, 'd')).toEqual(three)
  expect(toggleReason(three, 'b')).toEqual(['a', 'c'])
  expect(toggleReason(['a'], 'd')).toEqual(['a', 'd'])
})

const route = { url: 'https://shop.example/help' }
type Row = [
  emotion: Point,
  ease: Point,
  given: { moment?: Moment; owner?: true; help?: true },
  EndText,
]
const rows: Row[] = [
  [3, 3, { owner: true, help: true }, 'thanks'],
  [5, 4, { owner: true, help: true }, 'thanks'],
  [4, 3, { owner: true, help: true }, 'thanks'],
  [5, 5, { owner: true }, 'thanksWow'],
  [5, 5, {}, 'thanks'],
  [4, 2, { owner: true, help: true }, 'thanksEffort'],
  [5, 1, { owner: true, help: true, moment: 4 }, 'thanksEffort'],
  [4, 2, { help: true }, 'thanks'],
  [3, 2, { help: true }, 'recovery'],
  [2, 5, { help: true }, 'recovery'],
  [1, 1, { help: true, owner: true, moment: 3 }, 'recovery'],
  [1, 1, { help: true, moment: 4 }, 'recoveryFailure'],
  [3, 1, { help: true, moment: 4 }, 'recoveryFailure'],
  [1, 1, { owner: true }, 'thanks'],
  [2, 3, { owner: true, moment: 4 }, 'thanks'],
]

test.each(rows)('emotion %i and ease %i with %o end with %s', (emotion, ease, given, expected) => {
  const asked = {
    hasOwner: given.owner === true,
    ...(given.moment !== undefined && { moment: given.moment }),
    ...(given.help && { recovery: route }),
  }

  expect(endText(asked, { emotion, ease })).toBe(expected)
})

test('an answer that was left half-way is thanked plainly', () => {
  expect(endText({ hasOwner: true, recovery: route }, { emotion: 4 })).toBe('thanks')
})
