import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/model/read-config'

const stageIds = (input: unknown) => readConfig(input).config.stages.map(({ id }) => id)
const paths = (input: unknown) => readConfig(input).issues.map(({ path }) => path)

test('nothing written is the five stages with no names, no touchpoints, and no mistake', () => {
  const { config, issues } = readConfig({})
  expect(issues).toEqual([])
  expect(config.stages).toEqual(
    ['awareness', 'consideration', 'purchase', 'use', 'loyalty'].map((id) => ({
      id,
      name: {},
      target: {},
      promise: {},
    })),
  )
  expect(config.touchpoints).toEqual({})
})

test('the brand’s own stages come in its own order, with names, targets and promises', () => {
  const stages = [
    { id: 'use', name: { es: 'Uso' }, target: { emotion: 4.2, ease: 4 }, promise: 'It lasts' },
    { id: 'second-life' },
  ]
  expect(readConfig({ journey: { stages } })).toMatchObject({
    config: {
      stages: [
        { id: 'use', name: { es: 'Uso' }, target: stages[0]?.target, promise: { '*': 'It lasts' } },
        { id: 'second-life', name: {}, target: {}, promise: {} },
      ],
    },
    issues: [],
  })
})

test('a stage without an id is left out and told, and the others stay', () => {
  const input = { journey: { stages: [{ id: 'use' }, { name: 'Nameless' }] } }
  expect(stageIds(input)).toEqual(['use'])
  expect(readConfig(input).issues).toEqual([
    {
      path: 'journey.stages[1].id',
      expected: 'a text of 1 to 100 characters',
      received: 'nothing',
    },
  ])
})

test('a stage is told by its place in the file, and once, also after one that was left out', () => {
  const input = { journey: { stages: ['use', { id: 7 }, { id: 'loyalty' }, {}] } }
  expect(paths(input)).toEqual([
    'journey.stages[0]',
    'journey.stages[1].id',
    'journey.stages[3].id',
  ])
  expect(stageIds(input)).toEqual(['loyalty'])
})

test('a stage whose id the collector would refuse is left out and told', () => {
  const input = { journey: { stages: [{ id: 'x'.repeat(101) }, { id: 'x'.repeat(100) }] } }
  expect(paths(input)).toEqual(['journey.stages[0].id'])
  expect(stageIds(input)).toEqual(['x'.repeat(100)])
})

test('where no stage is usable the five built-in ones hold', () => {
  expect(stageIds({ journey: { stages: ['use'] } })).toHaveLength(5)
  expect(stageIds({ journey: { stages: [] } })).toHaveLength(5)
  expect(stageIds({ journey: 'short' })).toHaveLength(5)
})

test('a touchpoint has everything set once it is read', () => {
  expect(readConfig({ touchpoints: { checkout: {} } }).config.touchpoints.checkout).toEqual({
    stage: 'purchase',
    emotion: {},
    ease: {},
    name: {},
    reasons: [],
    momentOfTruth: false,
    differentiator: false,
    target: {},
    promise: {},
  })
})

test('what a touchpoint is to the journey is read', () => {
  const own = {
    stage: 'use',
    name: { en: 'Unboxing', es: 'Abrir la caja' },
    momentOfTruth: true,
    differentiator: true,
    target: { ease: 4.5 },
    promise: 'Opens in a minute',
    reasons: [{ id: 'tape' }, { id: 'box', label: 'Box' }],
  }
  const { config, issues } = readConfig({ touchpoints: { unboxing: own } })
  expect(issues).toEqual([])
  expect(config.touchpoints.unboxing).toMatchObject({
    stage: 'use',
    name: own.name,
    momentOfTruth: true,
    differentiator: true,
    target: { ease: 4.5 },
    promise: { '*': 'Opens in a minute' },
    reasons: [
      { id: 'tape', label: {} },
      { id: 'box', label: { '*': 'Box' } },
    ],
  })
})

test('a touchpoint takes its stage from the entry that it names, or from its own name', () => {
  const { config } = readConfig({ touchpoints: { pedido: { entry: 'checkout' }, billing: {} } })
  expect(config.touchpoints.pedido?.stage).toBe('purchase')
  expect(config.touchpoints.billing?.stage).toBe('use')
})

test('a touchpoint in a stage that the journey does not have is told, and stays without a stage', () => {
  const input = {
    journey: { stages: [{ id: 'awareness' }, { id: 'use' }] },
    touchpoints: { checkout: {}, unboxing: { stage: 'unpack' }, billing: {} },
  }
  const { config, issues } = readConfig(input)
  expect(issues).toEqual([
    {
      path: 'touchpoints.checkout.stage',
      expected: 'one of awareness, use',
      received: '"purchase"',
    },
    { path: 'touchpoints.unboxing.stage', expected: 'one of awareness, use', received: '"unpack"' },
  ])
  expect(config.touchpoints.checkout?.stage).toBeUndefined()
  expect(config.touchpoints.billing?.stage).toBe('use')
})

test('a touchpoint whose stage cannot be told is told', () => {
  expect(readConfig({ touchpoints: { unboxing: {} } }).issues).toEqual([
    {
      path: 'touchpoints.unboxing.stage',
      expected: 'one of awareness, consideration, purchase, use, loyalty',
      received: 'nothing',
    },
  ])
})

test.each([
  ['journey', { journey: [] }],
  ['journey.stages', { journey: { stages: {} } }],
  ['journey.stages[0].target.ease', { journey: { stages: [{ id: 'a', target: { ease: 0 } }] } }],
  ['journey.stages[0].promise', { journey: { stages: [{ id: 'a', promise: 1 }] } }],
  ['touchpoints.billing.name', { touchpoints: { billing: { name: 3 } } }],
  ['touchpoints.billing.momentOfTruth', { touchpoints: { billing: { momentOfTruth: 1 } } }],
  ['touchpoints.billing.differentiator', { touchpoints: { billing: { differentiator: 'x' } } }],
  ['touchpoints.billing.target.emotion', { touchpoints: { billing: { target: { emotion: 6 } } } }],
  ['touchpoints.billing.promise', { touchpoints: { billing: { promise: [] } } }],
  ['limits.gapDays', { limits: { gapDays: 'x' } }],
])('%s that is wrong is told once, by its path', (path, input) => {
  expect(paths(input)).toEqual([path])
})

test('every problem of asking and of the journey is told at once', () => {
  const input = {
    enabled: 1,
    journey: { stages: [{ name: 'A' }, { id: 'use', target: 3 }] },
    touchpoints: { billing: { moment: 8 }, lost: {} },
  }
  expect(paths(input).sort()).toEqual([
    'enabled',
    'journey.stages[0].id',
    'journey.stages[1].target',
    'touchpoints.billing.moment',
    'touchpoints.lost.stage',
  ])
})

test('a touchpoint called __proto__ is a touchpoint like any other', () => {
  const { config } = readConfig(JSON.parse('{"touchpoints":{"__proto__":{"stage":"use"}}}'))
  expect(Object.keys(config.touchpoints)).toEqual(['__proto__'])
  expect(Object.getPrototypeOf(config.touchpoints)).toBe(Object.prototype)
})

test('any value makes a whole configuration, and never throws', () => {
  const parts = fc.record(
    { journey: fc.anything(), touchpoints: fc.dictionary(fc.string(), fc.anything()) },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(fc.anything(), parts), (input) => {
      const { config } = readConfig(input)
      expect(config.stages.length).toBeGreaterThan(0)
      for (const touchpoint of Object.values(config.touchpoints)) {
        expect(Array.isArray(touchpoint.reasons)).toBe(true)
      }
    }),
  )
})
