import { expect, test } from 'vitest'
import { valuePlace } from '../../../src/report/page/value-place'

const around = { upper: 100, lower: 130, target: null, ceiling: 42, size: 15 }
const HEIGHT = 11

test('a number stands above its interval', () => {
  expect(valuePlace(around)).toBeLessThan(100)
  expect(valuePlace({ ...around, target: 115 })).toBe(valuePlace(around))
})

test('a number whose place is the target’s stands below its interval', () => {
  expect(valuePlace({ ...around, target: 88 }) - HEIGHT).toBeGreaterThan(130)
})

test('a number that would leave its panel stands below its interval', () => {
  expect(valuePlace({ ...around, upper: 50, lower: 70 }) - HEIGHT).toBeGreaterThan(70)
})

test('no target strikes a number through, wherever it lies', () => {
  for (const upper of [50, 100]) {
    for (let target = 0; target <= 300; target++) {
      const baseline = valuePlace({ ...around, upper, lower: upper + 20, target })
      expect(target > baseline - HEIGHT && target < baseline).toBe(false)
    }
  }
})
