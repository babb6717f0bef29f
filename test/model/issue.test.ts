import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describe, tellIssue } from '../../src/model/issue'
import { issueOf } from '../../src/model/misfit'

test('an issue is told in one sentence: where, what was expected, what was received', () => {
  const issue = { path: 'limits.gapDays', expected: 'a number from 0 to 3650', received: '"often"' }
  expect(tellIssue('cx.json', issue)).toBe(
    'cx.json: limits.gapDays: expected a number from 0 to 3650, received "often".',
  )
})

test('an issue of the whole value has no path', () => {
  const issue = { path: '', expected: 'an object', received: 'a list of 2' }
  expect(tellIssue('cx.json', issue)).toBe('cx.json: expected an object, received a list of 2.')
})

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  ['', '""'],
  ['stars', '"stars"'],
  [0, '0'],
  [Number.NaN, 'NaN'],
  [true, 'true'],
  [[], 'a list of 0'],
  [[1, 2, 3], 'a list of 3'],
  [{ a: 1 }, 'an object'],
  [Object.create(null), 'an object'],
  [Symbol('x'), 'Symbol(x)'],
])('%o is described as %s', (value, text) => {
  expect(describe(value)).toBe(text)
})

test('a long value is quoted only so far', () => {
  const text = describe('x'.repeat(10_000))
  expect(text).toHaveLength(61)
  expect(text.endsWith('…')).toBe(true)
})

test('any value is described in few words, and none of them throws', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true })
  fc.assert(fc.property(anything, (value) => describe(value).length <= 61))
})

test.each([
  ['text', 'a text'],
  ['name', 'a text of 1 to 100 characters'],
  ['id', 'a text of 1 to 100 characters'],
  ['flag', 'true or false'],
  ['texts', 'a text, or one text per language'],
  ['link', 'a link: https:, http:, mailto:, tel: or a path'],
  ['entry', 'a key of the question bank'],
  [['tu', 'usted'], 'one of tu, usted'],
  [[0, 40], 'a number from 0 to 40'],
  [[0, 6, 1], 'a whole number from 0 to 6'],
  [[{ id: 'text' }], 'a list'],
  [{ id: 'text' }, 'an object'],
] as const)('the shape %j is called "%s"', (shape, expected) => {
  expect(issueOf({ path: 'p', shape, value: undefined })).toEqual({
    path: 'p',
    expected,
    received: 'nothing',
  })
})
