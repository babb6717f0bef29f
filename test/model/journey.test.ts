import { expect, test } from 'vitest'
import { phaseOf, STAGES } from '../../src/model/journey'

test('the journey has five stages in this order', () => {
  expect(STAGES).toEqual(['awareness', 'consideration', 'purchase', 'use', 'loyalty'])
})

test.each([
  ['awareness', 'before'],
  ['consideration', 'before'],
  ['purchase', 'during'],
  ['use', 'after'],
  ['loyalty', 'after'],
  ['unboxing', 'after'],
])('%s lies %s the purchase', (stage, phase) => {
  expect(phaseOf(stage)).toBe(phase)
})
