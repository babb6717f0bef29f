import { expect, test } from 'vitest'
import { FOLLOW_UPS } from '../../../src/model/answer'
import { decodeAnswer } from '../../../src/model/decode-answer'
import { followUps as words } from '../../../src/texts/en/follow-ups'
import { optionsOf } from '../../../src/widget/follow-ups/options-of'
import { anAnswer } from '../../support/an-answer'

test.each(FOLLOW_UPS)('every value of "%s" has a label, and is one that the wire takes', (id) => {
  const options = optionsOf(id, words)
  expect(options.length).toBeGreaterThanOrEqual(3)
  for (const { value, label } of options) {
    expect(label).not.toBe('')
    expect(decodeAnswer({ ...anAnswer(), [id]: value })).toMatchObject({ [id]: value })
  }
})

test('worse comes before better, no before yes where it is a scale, and feelings in the order of the wire', () => {
  const labels = (id: (typeof FOLLOW_UPS)[number]) =>
    optionsOf(id, words).map(({ value, label }) => [value, label])
  expect(labels('expectation')).toEqual([
    [-1, 'Worse'],
    [0, 'As expected'],
    [1, 'Better'],
  ])
  expect(labels('recommend')[0]).toEqual([1, 'Definitely not'])
  expect(labels('repurchase').at(-1)).toEqual([5, 'Definitely'])
  expect(labels('success')[3]).toEqual(['not-yet', 'Not yet'])
  expect(labels('feeling')[0]).toEqual(['frustration', 'Frustration'])
  expect(labels('feeling').at(-1)).toEqual(['surprise', 'Pleasant surprise'])
})
