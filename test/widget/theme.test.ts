import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accentsOf, contrast, NIGHT, parseComputed, WHITE } from '../../src/widget/theme'

const channel = fc.integer({ min: 0, max: 255 })
const anyColor = fc.tuple(channel, channel, channel)

test('text on any accent has a contrast of at least 4.5 : 1', () => {
  fc.assert(
    fc.property(anyColor, fc.boolean(), (accent, isDark) => {
      const accents = accentsOf(accent, isDark)
      expect(contrast(accents['--on-accent'], accent)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('accent-coloured text has a contrast of at least 4.5 : 1 on the light and on the dark card', () => {
  fc.assert(
    fc.property(anyColor, (accent) => {
      expect(contrast(accentsOf(accent, false)['--hue'], WHITE)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(accentsOf(accent, true)['--hue'], NIGHT)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('an accent that can be read already stays as the brand chose it', () => {
  const indigo = [79, 70, 229]

  expect(accentsOf(indigo, false)).toMatchObject({ '--accent': indigo, '--hue': indigo })
})

test('contrast is 21 between black and white, whichever comes first', () => {
  expect(contrast([0, 0, 0], WHITE)).toBeCloseTo(21)
  expect(contrast(WHITE, [0, 0, 0])).toBeCloseTo(21)
})

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
