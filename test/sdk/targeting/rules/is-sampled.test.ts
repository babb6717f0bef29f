import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hash } from '../../../../src/model/instrument'
import { isSampled } from '../../../../src/sdk/targeting/rules/is-sampled'

const shareOf = (draws: boolean[]) => draws.filter(Boolean).length / draws.length
const units = Array.from({ length: 10_000 }, (_, i) => `visitor-${i}`)

test('a draw stays the same for the same unit and touchpoint', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (t, u, r) => {
      expect(isSampled(t, u, r)).toBe(isSampled(t, u, r))
    }),
  )
})

test('nobody is drawn at 0, everybody at 1, and who is drawn at a rate is drawn at every higher one', () => {
  fc.assert(
    fc.property(fc.string(), fc.double({ min: 0, max: 0.5, noNaN: true }), (unit, rate) => {
      expect(isSampled('checkout', unit, 0)).toBe(false)
      expect(isSampled('checkout', unit, 1)).toBe(true)
      if (isSampled('checkout', unit, rate))
        expect(isSampled('checkout', unit, rate * 2)).toBe(true)
    }),
  )
})

// 10 000 draws: beyond five standard deviations of 0.005 and less, a share is wrong.
test.each([0.05, 0.1, 0.5, 0.9])('of numbered visitors the share that is drawn is %f', (rate) => {
  const share = shareOf(units.map((unit) => isSampled('checkout', unit, rate)))
  expect(Math.abs(share - rate)).toBeLessThan(0.025)
})

test('the samples of two touchpoints are independent', () => {
  const both = units.map(
    (unit) => isSampled('landing', unit, 0.5) && isSampled('checkout', unit, 0.5),
  )
  expect(Math.abs(shareOf(both) - 0.25)).toBeLessThan(0.025)
})

// Figures of the method's description: FNV-1a alone places these two at .787 and .790.
test.each([
  ['visitor-1|checkout', 0.1999],
  ['visitor-2|checkout', 0.8169],
])('the finaliser places %s at %f', (id, place) => {
  expect(hash(id) / 2 ** 32).toBeCloseTo(place, 4)
})
