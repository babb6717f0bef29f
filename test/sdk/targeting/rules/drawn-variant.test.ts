import { expect, test } from 'vitest'
import { drawnVariant } from '../../../../src/sdk/targeting/rules/drawn-variant'
import { isSampled } from '../../../../src/sdk/targeting/rules/is-sampled'
import { withVariant } from '../../../../src/sdk/targeting/rules/with-variant'

const units = Array.from({ length: 10_000 }, (_, i) => `visit-${i}`)

/** Share of the units that each variant is drawn for. */
function shares(variants: Parameters<typeof drawnVariant>[2], of = units) {
  const drawn = of.map((unit) => drawnVariant('checkout', unit, variants)?.id ?? 'none')
  return (id: string) => drawn.filter((one) => one === id).length / of.length
}

test('a wording is drawn by its weight, which is 1 where none is said', () => {
  const share = shares([{ id: 'a' }, { id: 'b', weight: 3 }, { id: 'never', weight: 0 }])
  expect(share('a')).toBeCloseTo(0.25, 1)
  expect(share('b')).toBeCloseTo(0.75, 1)
  expect(share('never')).toBe(0)
})

test('the same unit gets the same wording every time', () => {
  const variants = [{ id: 'a' }, { id: 'b' }]
  const first = units.map((unit) => drawnVariant('checkout', unit, variants)?.id)
  expect(units.map((unit) => drawnVariant('checkout', unit, variants)?.id)).toEqual(first)
})

test('the draw is independent of the sample, and of other touchpoints', () => {
  const sampled = units.filter((unit) => isSampled('checkout', unit, 0.2))
  expect(shares([{ id: 'a' }, { id: 'b' }], sampled)('a')).toBeCloseTo(0.5, 1)
  const alike = units.filter((unit) => {
    const variants = [{ id: 'a' }, { id: 'b' }]
    return drawnVariant('cart', unit, variants) === drawnVariant('checkout', unit, variants)
  })
  expect(alike.length / units.length).toBeLessThan(0.6)
})

test('nothing is drawn where no wording has a weight', () => {
  expect(shares([{ id: 'a', weight: 0 }])('none')).toBe(1)
  expect(drawnVariant('checkout', 'v', [])).toBeUndefined()
})

test('a wording goes over that of the touchpoint, language by language', () => {
  const touchpoint = {
    touchpoint: 'checkout',
    stage: 'purchase',
    config: { emotion: { en: 'Own', es: 'Propia' }, ease: { en: 'Ease' } },
  }
  expect(withVariant(touchpoint, { id: 'b', emotion: { en: 'Other' } })).toMatchObject({
    config: { emotion: { en: 'Other', es: 'Propia' }, ease: { en: 'Ease' } },
    stamp: { variant: 'b' },
  })
  const whole = withVariant(touchpoint, { id: 'c', emotion: { '*': 'One for all' } })
  expect(whole.config.emotion).toEqual({ '*': 'One for all' })
  expect(touchpoint.config.emotion.en).toBe('Own')
})
