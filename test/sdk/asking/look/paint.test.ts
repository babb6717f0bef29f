import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Painted } from '../../../../src/model/card'
import { contrast, type Rgb } from '../../../../src/model/contrast'
import { DAY } from '../../../../src/model/palette'
import { paintOf } from '../../../../src/sdk/asking/look/paint'

const channel = fc.integer({ min: 0, max: 255 })
const anyColor = fc.tuple(channel, channel, channel)

/** Paints a card; a browser would read the colours. */
function painted(accent: Rgb, background?: Rgb, ink?: Rgb, isDark = false) {
  const told: unknown[][] = []
  const colors = new Map(
    Object.entries({ 'var(--cx-accent,accent)': accent, background, ink }).map(([k, v]) => [k, v]),
  )
  const theme = {
    accent: 'accent',
    background: background && 'background',
    ink: ink && 'ink',
    radius: 16,
    scheme: 'auto' as const,
  }
  const paint = paintOf(theme, (...facts) => void told.push(facts))
  return { palette: paint((name) => colors.get(name) ?? [], isDark), told }
}

const on = (palette: Painted, text: keyof Painted, below: keyof Painted) =>
  contrast(palette[text] ?? [], palette[below] ?? [])

test('whatever colours are chosen, every text has a contrast of 4.5 : 1 and every line of 3 : 1', () => {
  fc.assert(
    fc.property(anyColor, anyColor, anyColor, (accent, background, ink) => {
      const { palette } = painted(accent, background, ink)
      expect(on(palette, '--on-accent', '--accent')).toBeGreaterThanOrEqual(4.5)
      expect(on(palette, '--hue', '--bg')).toBeGreaterThanOrEqual(4.5)
      expect(on(palette, '--ink', '--bg')).toBeGreaterThanOrEqual(4.5)
      expect(on(palette, '--ink', '--tint')).toBeGreaterThanOrEqual(4.5)
      expect(on(palette, '--soft', '--bg')).toBeGreaterThanOrEqual(4.5)
      expect(on(palette, '--line', '--bg')).toBeGreaterThanOrEqual(3)
    }),
  )
})

test('colours that can be read already stay as the brand chose them, and nothing is told', () => {
  const accent = [79, 70, 229]
  const { palette, told } = painted(accent, [250, 247, 241], [43, 39, 35])
  expect(palette).toMatchObject({
    '--accent': accent,
    '--hue': accent,
    '--bg': [250, 247, 241],
    '--ink': [43, 39, 35],
  })
  expect(told).toEqual([])
})

test('an ink that cannot be read is told with what is used instead', () => {
  const { palette, told } = painted([0, 0, 0], [255, 255, 255], [200, 200, 200])
  expect(told).toEqual([['contrast', 'ink', [200, 200, 200], [255, 255, 255], palette['--ink']]])
  expect(on(palette, '--ink', '--bg')).toBeLessThan(5.5)
})

test('a dark background by day takes the light ink, and a background alone is enough', () => {
  const { palette, told } = painted([255, 216, 77], [19, 20, 23])
  expect(Math.min(...(palette['--ink'] ?? []))).toBeGreaterThan(200)
  expect(told).toEqual([])
  expect(painted([0, 0, 0], undefined, [10, 10, 10]).palette['--bg']).toEqual(DAY)
})
