import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeBeside } from '../../../src/widget/anchor/place-beside'

const WINDOW = { width: 1280, height: 800 }
const CARD = { width: 380, height: 240 }
const ltr = { window: WINDOW, direction: 'ltr' as const }

test.each([
  ['below, beginning with it, where there is room', { x: 300, y: 200 }, 'below', 300, 248],
  ['above near the bottom of the window', { x: 300, y: 700 }, 'above', 300, 452],
  ['shifted away from the right edge of the window', { x: 1200, y: 200 }, 'below', 892, 248],
  ['at the top of the window for what has been scrolled away', { x: 0, y: -900 }, 'right', 128, 8],
])('the card stands %s', (_where, at, side, x, y) => {
  const anchor = { ...at, width: 120, height: 40 }
  expect(placeBeside(anchor, CARD, ltr)).toEqual({ side, x, y })
})

test('right to left the card ends with its element', () => {
  const anchor = { x: 800, y: 200, width: 120, height: 40 }
  expect(placeBeside(anchor, CARD, { ...ltr, direction: 'rtl' })).toMatchObject({ x: 540, y: 248 })
})

test.each([
  ['ltr' as const, 'right', 408],
  ['rtl' as const, 'left', 12],
])(
  'where neither below nor above has room, the card stands at the end (%s)',
  (direction, side, x) => {
    const anchor = { x: 400, y: 150, width: 0, height: 40 }
    const window = { width: 1000, height: 360 }
    expect(placeBeside(anchor, CARD, { window, direction })).toEqual({ side, x, y: 112 })
  },
)

test('the card stays on its side while it has room there, also when it grows', () => {
  const anchor = { x: 300, y: 450, width: 120, height: 40 }
  expect(placeBeside(anchor, CARD, { ...ltr, last: 'above' }).side).toBe('above')
  expect(placeBeside(anchor, CARD, ltr).side).toBe('below')
  const grown = { width: 380, height: 480 }
  expect(placeBeside(anchor, grown, { ...ltr, last: 'above' }).side).toBe('right')
})

test('a card that fits is wholly inside the window, wherever its element is', () => {
  const far = fc.integer({ min: -3000, max: 3000 })
  const size = fc.integer({ min: 0, max: 1500 })
  const box = fc.record({ x: far, y: far, width: size, height: size })
  const direction = fc.constantFrom('ltr' as const, 'rtl' as const)
  fc.assert(
    fc.property(box, direction, (anchor, direction) => {
      const { x, y } = placeBeside(anchor, CARD, { window: WINDOW, direction })
      expect(x).toBeGreaterThanOrEqual(8)
      expect(y).toBeGreaterThanOrEqual(8)
      expect(x + CARD.width).toBeLessThanOrEqual(WINDOW.width - 8)
      expect(y + CARD.height).toBeLessThanOrEqual(WINDOW.height - 8)
    }),
  )
})
