import { expect, test } from 'vitest'
import { filtered } from '../../src/model/filtered'
import { mapped } from '../../src/model/mapped'

test('mapped tells what becomes of each item and its place, in order, of anything that can be walked', () => {
  const become = (item: string, i: number) => `${i}${item}`
  expect(mapped(['a', 'b', 'a'], become)).toEqual(['0a', '1b', '2a'])
  expect(mapped(new Set(['a', 'b']), become)).toEqual(['0a', '1b'])
  expect(mapped([], become)).toEqual([])
})

test('filtered leaves what passes, in order, and the list as it was', () => {
  const list = [3, 0, 1, 2]
  expect(filtered(list, (item) => item)).toEqual([3, 1, 2])
  expect(filtered(new Map([['a', 1]]).values(), (item) => item > 1)).toEqual([])
  expect(list).toEqual([3, 0, 1, 2])
})
