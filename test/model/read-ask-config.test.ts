import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issueOf } from '../../src/model/misfit'
import { readAskConfig } from '../../src/model/read-ask-config'

const read = (input: unknown) => {
  const { config, misfits } = readAskConfig(input)
  return { config, issues: misfits.map(issueOf) }
}

const defaults = {
  enabled: true,
  address: 'tu',
  stages: [],
  touchpoints: {},
  theme: { accent: '#4f46e5', radius: 16, scheme: 'auto' },
  corner: 'bottom-end',
}

test.each([undefined, {}])('nothing written (%j) is the defaults, and no mistake', (input) => {
  expect(read(input)).toEqual({ config: defaults, issues: [] })
})

test('a handle stands at the end unless it is said where, and without a touchpoint there is none', () => {
  expect(read({ tab: { touchpoint: 'checkout' } })).toMatchObject({
    config: { tab: { touchpoint: 'checkout', edge: 'end' } },
    issues: [],
  })
  const { config, issues } = read({ tab: { edge: 'top' } })
  expect(config.tab).toBeUndefined()
  expect(issues).toMatchObject([
    { path: 'tab.touchpoint', received: 'nothing' },
    { path: 'tab.edge', expected: 'one of end, start, bottom' },
  ])
})

test.each([null, 'cx.json', 7, [], true])(
  '%j is no configuration: it is told, and the defaults hold',
  (input) => {
    expect(read(input)).toEqual({
      config: defaults,
      issues: [expect.objectContaining({ path: '', expected: 'an object' })],
    })
  },
)

const touchpoint = (own: object) => ({ touchpoints: { checkout: own } })

test.each<[string, object, object]>([
  ['enabled', { enabled: false }, { enabled: false }],
  ['site', { site: 'shop' }, { site: 'shop' }],
  ['endpoint', { endpoint: '/v1/answers' }, { endpoint: '/v1/answers' }],
  ['locale', { locale: 'es-MX' }, { locale: 'es-MX' }],
  ['address', { address: 'usted' }, { address: 'usted' }],
  ['limits, one alone', { limits: { gapDays: 0 } }, { limits: { gapDays: 0 } }],
  [
    'theme, one alone',
    { theme: { accent: 'teal' } },
    { theme: { ...defaults.theme, accent: 'teal' } },
  ],
  ['font', { theme: { font: 'Inter' } }, { theme: { ...defaults.theme, font: 'Inter' } }],
  ['corner', { theme: { corner: 'top-start' } }, { corner: 'top-start', theme: defaults.theme }],
  ['stage', touchpoint({ stage: 'use' }), touchpoint({ stage: 'use' })],
  ['moment', touchpoint({ moment: 4 }), touchpoint({ moment: 4 })],
  ['entry', touchpoint({ entry: 'checkout_done' }), touchpoint({ entry: 'checkout_done' })],
  [
    'a text for every language',
    touchpoint({ emotion: 'How was it?' }),
    touchpoint({ emotion: { '*': 'How was it?' } }),
  ],
  [
    'a text per language',
    touchpoint({ ease: { en: 'Easy?', es: '¿Fácil?' } }),
    touchpoint({ ease: { en: 'Easy?', es: '¿Fácil?' } }),
  ],
  [
    'layout and order',
    touchpoint({ layout: 'grid3', order: 'random' }),
    touchpoint({ layout: 'grid3', order: 'random' }),
  ],
  [
    'optional questions',
    touchpoint({ followUps: ['success', 'feeling'] }),
    touchpoint({ followUps: ['success', 'feeling'] }),
  ],
  [
    'an event in place of the way to a person',
    touchpoint({ recovery: { event: 'chat' } }),
    touchpoint({ recovery: { event: 'chat' } }),
  ],
  [
    'reasons',
    touchpoint({ reasons: [{ id: 'price', label: 'Price' }, { id: 'speed' }] }),
    touchpoint({ reasons: [{ id: 'price', label: { '*': 'Price' } }, { id: 'speed' }] }),
  ],
  [
    'recovery',
    touchpoint({ recovery: { url: '/help', label: { en: 'Chat' } } }),
    touchpoint({ recovery: { url: '/help', label: { en: 'Chat' } } }),
  ],
  ['owner', touchpoint({ owner: 'Ana' }), touchpoint({ owner: 'Ana' })],
])('%s is read', (_name, input, expected) => {
  expect(read(input)).toEqual({ config: { ...defaults, ...expected }, issues: [] })
})

const days = 'a number from 0 to 3650'
const name = 'a text of 1 to 100 characters'
const long = 'x'.repeat(101)
const quoted = `"${'x'.repeat(59)}…`

test.each<[path: string, input: object, expected: string, received: string]>([
  ['enabled', { enabled: 'no' }, 'true or false', '"no"'],
  ['site', { site: '' }, name, '""'],
  ['site', { site: long }, name, quoted],
  ['endpoint', { endpoint: 5 }, 'a text', '5'],
  ['locale', { locale: null }, 'a text', 'null'],
  ['address', { address: 'vos' }, 'one of tu, usted', '"vos"'],
  ['touchpoints', { touchpoints: [] }, 'an object', 'a list of 0'],
  ['touchpoints.a', { touchpoints: { a: 'x' } }, 'an object', '"x"'],
  ['touchpoints', { touchpoints: { [long]: { stage: 'use' } } }, name, quoted],
  ['touchpoints', { touchpoints: { '': { stage: 'use' } } }, name, '""'],
  ['touchpoints.checkout.stage', touchpoint({ stage: 1 }), name, '1'],
  ['touchpoints.checkout.stage', touchpoint({ stage: long }), name, quoted],
  ['touchpoints.checkout.moment', touchpoint({ moment: 7 }), 'a whole number from 0 to 6', '7'],
  ['touchpoints.checkout.moment', touchpoint({ moment: 1.5 }), 'a whole number from 0 to 6', '1.5'],
  [
    'touchpoints.checkout.entry',
    touchpoint({ entry: 'chekout' }),
    'a key of the question bank',
    '"chekout"',
  ],
  [
    'touchpoints.checkout.emotion',
    touchpoint({ emotion: { en: '' } }),
    'a text, or one text per language',
    'an object',
  ],
  ['touchpoints.checkout.reasons', touchpoint({ reasons: {} }), 'a list', 'an object'],
  [
    'touchpoints.checkout.layout',
    touchpoint({ layout: 'grid' }),
    'one of cards, split, grid3',
    '"grid"',
  ],
  [
    'touchpoints.checkout.order',
    touchpoint({ order: 'together' }),
    'one of emotion-first, effort-first, random',
    '"together"',
  ],
  ['touchpoints.checkout.followUps', touchpoint({ followUps: 'success' }), 'a list', '"success"'],
  [
    'touchpoints.checkout.followUps[1]',
    touchpoint({ followUps: ['success', 'nps'] }),
    'one of expectation, success, repurchase, recommend, feeling',
    '"nps"',
  ],
  ['touchpoints.checkout.recovery.event', touchpoint({ recovery: { event: 7 } }), name, '7'],
  [
    'touchpoints.checkout.reasons[1]',
    touchpoint({ reasons: [{ id: 'a' }, 'x'] }),
    'an object',
    '"x"',
  ],
  ['touchpoints.checkout.reasons[0].id', touchpoint({ reasons: [{ id: 1 }] }), name, '1'],
  ['touchpoints.checkout.reasons[0].id', touchpoint({ reasons: [{ id: long }] }), name, quoted],
  [
    'touchpoints.checkout.reasons[0].id',
    touchpoint({ reasons: [{ label: 'Price' }] }),
    name,
    'nothing',
  ],
  ['touchpoints.checkout.recovery', touchpoint({ recovery: '/help' }), 'an object', '"/help"'],
  ['touchpoints.checkout.owner', touchpoint({ owner: false }), 'a text', 'false'],
  ['limits', { limits: 3 }, 'an object', '3'],
  ['limits.perSession', { limits: { perSession: 'once' } }, days, '"once"'],
  ['limits.gapDays', { limits: { gapDays: -1 } }, days, '-1'],
  ['limits.touchpointDays', { limits: { touchpointDays: '90' } }, days, '"90"'],
  ['limits.dismissedDays', { limits: { dismissedDays: 4000 } }, days, '4000'],
  ['theme.accent', { theme: { accent: 5 } }, 'a text', '5'],
  ['theme.radius', { theme: { radius: 41 } }, 'a number from 0 to 40', '41'],
  ['theme.scheme', { theme: { scheme: 'sepia' } }, 'one of auto, light, dark', '"sepia"'],
  [
    'theme.corner',
    { theme: { corner: 'middle' } },
    'one of bottom-end, bottom-start, top-end, top-start',
    '"middle"',
  ],
])('%s that is wrong is told and left out, and its default holds', (path, input, ...words) => {
  const [expected, received] = words
  const { config, issues } = read(input)
  expect(issues).toEqual([{ path, expected, received }])
  expect({ ...config, touchpoints: {}, limits: {} }).toEqual({ ...defaults, limits: {} })
})

test('a reason without an id is left out, and the others stay', () => {
  const { config } = read(touchpoint({ reasons: [{ label: 'Price' }, { id: 'speed' }] }))
  expect(config.touchpoints).toEqual({ checkout: { reasons: [{ id: 'speed' }] } })
})

test('a touchpoint whose name the collector would refuse is left out, and the others stay', () => {
  const own = { stage: 'use' }
  const { config } = read({ touchpoints: { [long]: own, '': own, ['x'.repeat(100)]: own } })
  expect(config.touchpoints).toEqual({ ['x'.repeat(100)]: own })
})

test('every problem is told at once, and what is right beside it works', () => {
  const { config, issues } = read({
    site: 'shop',
    address: 'vos',
    limits: { perSession: 'many', gapDays: 7 },
    touchpoints: {
      checkout: { moment: 9, emotion: 'How was it?', recovery: { url: 'javascript:alert(1)' } },
      help: 3,
    },
  })
  expect(issues.map(({ path }) => path)).toEqual([
    'address',
    'touchpoints.checkout.recovery.url',
    'touchpoints.checkout.moment',
    'touchpoints.help',
    'limits.perSession',
  ])
  expect(config.site).toBe('shop')
  expect(config.limits).toEqual({ gapDays: 7 })
  expect(config.touchpoints).toEqual({
    checkout: { emotion: { '*': 'How was it?' }, recovery: {} },
  })
})

describe('a link', () => {
  const linkOf = (url: unknown) => read(touchpoint({ recovery: { url } })).config.touchpoints

  test.each([
    'https://shop.example/help',
    'HTTP://shop.example',
    'mailto:help@shop.example',
    'tel:+525512345678',
    '/help',
    './help',
    '?chat',
    '#help',
  ])('%s is one', (url) => {
    expect(linkOf(url)).toEqual({ checkout: { recovery: { url } } })
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox',
    'blob:https://shop.example/1',
    'file:///etc/passwd',
    '',
    5,
  ])('%j is none, and never reaches the page', (url) => {
    expect(linkOf(url)).toEqual({ checkout: { recovery: {} } })
  })
})

describe('a hostile configuration', () => {
  test('cannot change a prototype, and may even call a touchpoint __proto__', () => {
    const before = Reflect.ownKeys(Object.prototype)
    const { config } = read(
      JSON.parse(
        '{"__proto__":{"enabled":false},"touchpoints":{"__proto__":{"stage":"use"},"constructor":{"stage":"use"}}}',
      ),
    )
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
    expect(config.enabled).toBe(true)
    expect(Object.keys(config.touchpoints)).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>).stage).toBeUndefined()
  })

  test('is not read where it only inherits', () => {
    expect(read(Object.create({ enabled: false }))).toEqual({ config: defaults, issues: [] })
  })

  test('may be nested ten thousand deep', () => {
    const deep = JSON.parse(`${'{"touchpoints":'.repeat(10_000)}1${'}'.repeat(10_000)}`)
    expect(() => read(deep)).not.toThrow()
    expect(() => read(touchpoint({ emotion: deep }))).not.toThrow()
  })

  const good = {
    enabled: true,
    site: 'shop',
    limits: { perSession: 1, gapDays: 30 },
    theme: { accent: 'teal', corner: 'top-end' },
    touchpoints: {
      checkout: { entry: 'checkout', emotion: { en: 'How?' }, reasons: [{ id: 'a', label: 'A' }] },
    },
  }

  /** The value with some part of it, however deep, replaced. */
  function mutated(value: unknown, path: number[], part: unknown): unknown {
    const [step, ...rest] = path
    if (step === undefined || typeof value !== 'object' || value === null) return part
    const keys = Object.keys(value)
    const key = keys[step % keys.length]
    if (key === undefined) return part
    const inner = mutated(Reflect.get(value, key), rest, part)
    return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner }
  }

  test('of any of 5 000 mutations never throws, and what comes out can be used', () => {
    const steps = fc.array(fc.nat(20), { maxLength: 6 })
    fc.assert(
      fc.property(steps, fc.anything({ withBigInt: true }), (path, part) => {
        const { config, issues } = read(mutated(good, path, part))
        const { limits, theme } = config
        expect(typeof config.enabled).toBe('boolean')
        for (const limit of Object.values(limits ?? {})) expect(limit).toBeGreaterThanOrEqual(0)
        expect(typeof theme.accent).toBe('string')
        expect(typeof config.corner).toBe('string')
        for (const issue of issues) expect(issue.received.length).toBeLessThanOrEqual(61)
      }),
      { numRuns: 5000 },
    )
  })
})
