import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast } from '../../src/model/contrast'
import { accentsOf, DAY, NIGHT, WHITE } from '../../src/model/palette'

const channel = fc.integer({ min: 0, max: 255 })
const anyColor = fc.tuple(channel, channel, channel)

test('text on any accent, and accent-coloured text by day and by night, has a contrast of 4.5 : 1', () => {
  fc.assert(
    fc.property(anyColor, (accent) => {
      for (const background of [DAY, NIGHT]) {
        const accents = accentsOf(accent, background)
        expect(contrast(accents['--on-accent'], accent)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(accents['--hue'], background)).toBeGreaterThanOrEqual(4.5)
      }
    }),
  )
})

test('an accent that can be read already stays as the brand chose it', () => {
  const indigo = [79, 70, 229]
  expect(accentsOf(indigo, WHITE)).toMatchObject({ '--accent': indigo, '--hue': indigo })
})

test('contrast is 21 between black and white, whichever comes first', () => {
  expect(contrast([0, 0, 0], WHITE)).toBeCloseTo(21)
  expect(contrast(WHITE, [0, 0, 0])).toBeCloseTo(21)
})
