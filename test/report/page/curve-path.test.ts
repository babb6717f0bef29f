import fc from 'fast-check'
import { expect, test } from 'vitest'
import { curvePath, runsOf } from '../../../src/report/page/curve-path'

test('the curve never overshoots the scores that it joins', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 8 }),
      (ys) => {
        const path = curvePath(ys.map((y, i) => ({ x: i * 90, y })))
        const pieces = path.split('C').slice(1)
        pieces.forEach((piece, i) => {
          const numbers = piece.split(/[ ,]/).map(Number)
          const low = Math.min(ys[i] ?? 0, ys[i + 1] ?? 0) - 0.1
          const high = Math.max(ys[i] ?? 0, ys[i + 1] ?? 0) + 0.1
          for (const y of [numbers[1], numbers[3]]) {
            expect(y).toBeGreaterThanOrEqual(low)
            expect(y).toBeLessThanOrEqual(high)
          }
        })
      },
    ),
  )
})

test('no line is drawn over a stage without a score', () => {
  const [a, b, c] = [0, 1, 2].map((x) => ({ x, y: 0 }))
  expect(runsOf([a ?? null, b ?? null, null, c ?? null])).toEqual([[a, b], [c]])
  expect(runsOf([null, null])).toEqual([])
})
