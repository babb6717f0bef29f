import { expect, test } from 'vitest'
import { readAskConfig } from '../../src/model/read-ask-config'
import { resolve } from '../../src/model/resolve'

const find = (name: string, touchpoints: object = {}) =>
  resolve(name, readAskConfig({ touchpoints }).config)

test('a name of the bank needs no configuration', () => {
  expect(find('checkout')).toEqual({
    touchpoint: 'checkout',
    stage: 'purchase',
    moment: 1,
    bank: { entry: 'checkout-done', stage: 'purchase', moment: 1 },
    config: { limits: {} },
  })
})

test('a stage id asks the question of its stage', () => {
  const found = find('loyalty')
  expect(found?.touchpoint).toBe('loyalty')
  expect(found?.bank?.entry).toBe('loyalty-program')
})

test('underscores become hyphens in the name that the answer carries', () => {
  expect(find('order_tracking')?.touchpoint).toBe('order-tracking')
})

test('a touchpoint of the configuration keeps the name that it was given', () => {
  expect(find('my_shop', { my_shop: { stage: 'use' } })?.touchpoint).toBe('my_shop')
})

test('the configuration goes over the bank, field by field', () => {
  const found = find('checkout', { checkout: { moment: 4 } })
  expect(found).toMatchObject({ stage: 'purchase', moment: 4, bank: { entry: 'checkout-done' } })
  expect(find('checkout', { checkout: { stage: 'use' } })).toMatchObject({
    stage: 'use',
    moment: 1,
    bank: { entry: 'checkout-done' },
  })
})

test('an own touchpoint takes the words of the entry that it names', () => {
  expect(find('pedido', { pedido: { entry: 'checkout' } })).toMatchObject({
    touchpoint: 'pedido',
    stage: 'purchase',
    bank: { entry: 'checkout-done' },
  })
})

test('an own touchpoint is found under its name with underscores, too', () => {
  const own = { 'order-tracking': { stage: 'loyalty' } }
  expect(find('order_tracking', own)).toMatchObject({
    touchpoint: 'order-tracking',
    stage: 'loyalty',
  })
})

test('what a stage says holds for its touchpoints, and what a touchpoint says goes over it, limit by limit', () => {
  const { config } = readAskConfig({
    journey: {
      stages: [
        {
          id: 'purchase',
          emotion: 'How was it?',
          owner: 'Shop',
          limits: { gapDays: 7, perSession: 2 },
        },
        { id: 'use', owner: 'Care' },
      ],
    },
    touchpoints: { checkout: { owner: 'Checkout', limits: { gapDays: 1 } } },
  })
  expect(resolve('checkout', config)?.config).toMatchObject({
    emotion: { '*': 'How was it?' },
    owner: 'Checkout',
    limits: { gapDays: 1, perSession: 2 },
  })
  // One of the bank that the configuration does not name has the stage's, too.
  expect(resolve('booking-done', config)?.config).toMatchObject({ owner: 'Shop' })
  expect(resolve('order-tracking', config)?.config).toMatchObject({ owner: 'Care', limits: {} })
})

test('an own touchpoint without words asks the question of its stage', () => {
  expect(find('unboxing', { unboxing: { stage: 'use' } })?.bank?.entry).toBe('feature-task')
})

test('an own touchpoint in a stage of the brand’s own has no words of the bank', () => {
  const found = find('repair', { repair: { stage: 'second-life', emotion: 'How was it?' } })
  expect(found).toMatchObject({ touchpoint: 'repair', stage: 'second-life' })
  expect(found?.bank).toBeUndefined()
})

test('an own touchpoint without a stage that can be told is not known', () => {
  expect(find('unboxing', { unboxing: { emotion: 'How was it?' } })).toBeUndefined()
})

test.each(['chekout', '', '__proto__', 'constructor', 'hasOwnProperty'])(
  '"%s" is not known',
  (name) => {
    expect(find(name)).toBeUndefined()
  },
)
