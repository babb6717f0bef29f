import { expect, test } from 'vitest'
import { toggleReason } from '../../../src/widget/more/toggle-reason'

test('a fourth reason changes nothing, and a chosen one can always be taken back', () => {
  const three = ['a', 'b', 'c']

  expect(toggleReason(three, 'd')).toEqual(three)
  expect(toggleReason(three, 'b')).toEqual(['a', 'c'])
  expect(toggleReason(['a'], 'd')).toEqual(['a', 'd'])
})
