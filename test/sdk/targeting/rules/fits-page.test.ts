import { afterEach, describe, expect, test, vi } from 'vitest'
import { fitsPage } from '../../../../src/sdk/targeting/rules/fits-page'

afterEach(() => vi.unstubAllGlobals())

const cases = [
  [{}, '/', true],
  [{ paths: ['/order/*'] }, '/order/confirmed', true],
  [{ paths: ['/order/*'] }, '/order', false],
  [{ paths: ['/order/*'] }, '/my/order/confirmed', false],
  [{ paths: ['/product/:id'] }, '/product/espresso', true],
  [{ paths: ['/product/:id'] }, '/product/espresso/reviews', false],
  [{ paths: ['/a', '/b'] }, '/b', true],
  [{ paths: [] }, '/', false],
  [{ paths: ['*'], not: ['/cart', '/pay/*'] }, '/help', true],
  [{ paths: ['*'], not: ['/cart', '/pay/*'] }, '/pay/card', false],
  [{ not: ['/cart'] }, '/cart', false],
  [{ not: ['/cart'] }, '/carts', true],
  [{ paths: ['/v1.0/:page'] }, '/v1.0/x', true],
  [{ paths: ['/v1.0/:page'] }, '/v1x0/x', false],
  [{ paths: ['/a('] }, '/a(', true],
  [{ paths: ['/a('] }, '/a', false],
  [{ not: ['/a('] }, '/a', true],
] as const

describe.each([
  ['with URLPattern', () => {}],
  ['without it', () => vi.stubGlobal('URLPattern', undefined)],
])('%s', (_, arrange) => {
  test.each(cases)('%j at %s is %s', (rule, path, fits) => {
    arrange()
    expect(fitsPage(rule as Parameters<typeof fitsPage>[0], path)).toBe(fits)
  })
})

test('the engine of these tests knows URLPattern, so that both ways are tested', () => {
  expect(typeof URLPattern).toBe('function')
})
