import { expect, test } from 'vitest'
import { parseComputed } from '../../src/widget/parse-computed'

test.each([
  ['rgb(79, 70, 229)', [79, 70, 229]],
  ['rgba(79, 70, 229, 0.5)', [79, 70, 229]],
  ['color(srgb 1 0.5 0)', [255, 128, 0]],
  ['color(srgb 1.1 -0.2 1e-5)', [255, 0, 0]],
  ['oklch(0.7 0.2 150)', [0, 0, 0]],
  ['', [0, 0, 0]],
])('reads the computed colour %j as %j', (color, expected) => {
  expect(parseComputed(color)).toEqual(expected)
})
