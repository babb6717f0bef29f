import { expect, test } from 'vitest'
import type { Change, Point } from '../../../src/model/answer'
import type { Moment } from '../../../src/model/journey'
import { type EndText, endText } from '../../../src/widget/more/end-text'

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

const both = { hasOwner: true, recovery: route }
test.each<[string, Change, EndText]>([
  ['a split', { emotion: 1 }, 'recovery'],
  ['a split', { emotion: 2 }, 'recovery'],
  ['a split', { emotion: 3 }, 'thanks'],
  ['a split', { emotion: 5 }, 'thanksWow'],
  ['a split', { ease: 2 }, 'recovery'],
  ['a split', { ease: 4 }, 'thanks'],
  ['a split', { ease: 5 }, 'thanksWow'],
  ['a grid', { emotion3: 3, ease3: 3 }, 'thanks'],
  ['a grid', { emotion3: 2, ease3: 2 }, 'thanks'],
  ['a grid', { emotion3: 3, ease3: 1 }, 'thanksEffort'],
  ['a grid', { emotion3: 1, ease3: 3 }, 'recovery'],
  ['a grid', { emotion3: 2, ease3: 1 }, 'recovery'],
])('%s with %o ends as only what was asked says: %s', (_layout, answer, expected) => {
  expect(endText(both, answer)).toBe(expected)
  const failed = expected === 'recovery' ? 'recoveryFailure' : expected
  expect(endText({ ...both, moment: 4 }, answer)).toBe(failed)
  expect(endText({ hasOwner: false }, answer)).toBe('thanks')
})

test('an answer that was left half-way is thanked plainly', () => {
  expect(endText({ hasOwner: true, recovery: route }, { emotion: 4 })).toBe('thanks')
})
