import { describe, expect, test } from 'vitest'
import { check } from '../../../src/cli/check/check'

const now = Date.UTC(2026, 10, 22, 12)
const journey = { stages: [{ id: 'purchase' }] }

/** What is found, as `severity rule path`. */
const found = (value: object) =>
  check(JSON.stringify(value), { now }).map(
    ({ severity, rule, path }) => `${severity} ${rule} ${path}`,
  )
const messages = (value: object) =>
  check(JSON.stringify(value), { now })
    .map(({ message }) => message)
    .join('\n')

/** A file with one touchpoint that has nothing to improve but what is given. */
const asking = (own: object, rest: object = {}) => ({
  journey,
  touchpoints: { x: { stage: 'purchase', ...own } },
  ...rest,
})
const where = { paths: ['/help'] }
/** One with a trigger, on a page that has nothing to do with paying. */
const when = (trigger: object, own: object = {}) => asking({ when: [trigger], where, ...own })
const AT = 'touchpoints.x'

describe('a trigger', () => {
  test.each([
    [{ on: 'event' }, 'error', '', /"on": "event" needs the name of the event/],
    [{ on: 'visible' }, 'error', '', /needs the elements that are meant/],
    [{ on: 'click' }, 'error', '', /needs the elements that are meant/],
    [{ on: 'click', selector: '#a[' }, 'error', '.selector', /a bracket or quote is not closed/],
    [{ on: 'click', selector: 'a >' }, 'error', '.selector', /it ends before an element is named/],
    [{ on: 'click', selector: '.1a' }, 'error', '.selector', /it breaks at "\.1a"/],
    [{ on: 'click', selector: 'a,,b' }, 'error', '.selector', /before or after a comma/],
    [{ on: 'visible', selector: '<button>' }, 'error', '.selector', /it breaks at "<button>"/],
    [{ on: 'load', delay: 30, percent: 50 }, 'warning', '.percent', /belongs to "on": "scroll"/],
    [{ on: 'scroll', seconds: 5 }, 'warning', '.seconds', /belongs to "on": "idle"/],
    [{ on: 'idle', selector: 'a' }, 'warning', '.selector', /"on": "visible" or "on": "click"/],
    [{ on: 'event', event: 'done', touch: true }, 'warning', '.touch', /belongs to "on": "exit"/],
    [{ on: 'event', event: 'done', unless: ['x'] }, 'warning', '.unless', /give "delay"/],
  ])('%j is dead, wholly or in part', (trigger, severity, at, words) => {
    expect(found(when(trigger))).toEqual([`${severity} dead-trigger ${AT}.when[0]${at}`])
    expect(messages(when(trigger))).toMatch(words)
  })

  test.each([
    { on: 'event', event: 'order_placed', if: [{ property: 'total', gt: 9 }] },
    { on: 'visible', selector: '#thanks > p:first-child, [data-done="a, b"]' },
    { on: 'click', selector: 'ul li:not(.off):nth-child(2n + 1)::before' },
    { on: 'click', selector: '#año .\\31 a ~ x-card' },
    { on: 'scroll' },
    { on: 'load', delay: 30 },
    { on: 'event', event: 'done', delay: 5, unless: ['undone'] },
    { on: 'exit', touch: true },
    { on: 'idle', seconds: 90 },
  ])('%j is alive', (trigger) => {
    expect(found(when(trigger))).toEqual([])
  })

  test('for leaving is dead where only phones are asked, unless it knows their way to leave', () => {
    const who = { devices: ['phone', 'tablet'] }
    expect(found(when({ on: 'exit' }, { who }))).toEqual([`error dead-trigger ${AT}.when[0]`])
    expect(found(when({ on: 'exit', touch: true }, { who }))).toEqual([])
    expect(found(when({ on: 'exit' }, { who: { devices: ['phone', 'desktop'] } }))).toEqual([])
  })

  test('that is there twice is told at the second, however it is written', () => {
    const twice = [
      { on: 'scroll', percent: 50 },
      { percent: 50, on: 'scroll' },
      { on: 'scroll', percent: 75 },
    ]
    expect(found(asking({ when: twice, where }))).toEqual([`warning same-trigger ${AT}.when[1]`])
  })
})

describe('a rule that leaves nobody over', () => {
  test.each([
    [{ where: { not: ['/*'] } }, 'error', 'where'],
    [{ where: { paths: ['/help', '/help/faq'], not: ['/help*'] } }, 'error', 'where'],
    [{ where: { paths: ['/a?b=c'] } }, 'warning', 'where.paths[0]'],
    [{ where: { paths: ['/a#b'] } }, 'warning', 'where.paths[0]'],
    [{ where: { paths: ['/a('] } }, 'warning', 'where.paths[0]'],
    [{ schedule: { from: '2026-12-02', to: '2026-12-01' } }, 'error', 'schedule'],
    [{ schedule: { to: '2026-11-21' } }, 'warning', 'schedule.to'],
    [{ sample: { rate: 0 } }, 'warning', 'sample.rate'],
    [{ variants: [{ id: 'a', weight: 0 }] }, 'error', 'variants'],
    [{ variants: [{ id: 'a' }, { id: 'a' }] }, 'error', 'variants[1].id'],
    [{ who: { locales: ['eo'] } }, 'warning', 'who.locales[0]'],
    [{ who: { traits: [{ property: 'n', gt: 5, lt: 5 }] } }, 'error', 'who.traits[0]'],
    [{ who: { traits: [{ property: 'n', is: 1, isNot: 1 }] } }, 'error', 'who.traits[0]'],
    [{ who: { traits: [{ property: 'n', in: ['a'], contains: 'b' }] } }, 'error', 'who.traits[0]'],
    [{ who: { traits: [{ property: 'n' }] } }, 'warning', 'who.traits[0]'],
  ])('%j is told where it stands', (own, severity, at) => {
    expect(found(asking(own))).toEqual([`${severity} impossible-rule ${AT}.${at}`])
  })

  test('is told of a stage too, at the stage', () => {
    const stages = [{ id: 'purchase', schedule: { to: '2020-01-01' } }]
    expect(found({ ...asking({}), journey: { stages } })).toEqual([
      'warning impossible-rule journey.stages[0].schedule.to',
    ])
  })

  test.each([
    { where: { paths: ['/help*'], not: ['/help'] } },
    { where: { not: ['/cart', '/checkout*'] } },
    { where: { paths: ['/orders/:id'], not: ['/orders/new'] } },
    { schedule: { from: '2026-12-01', to: '2026-12-01' } },
    { schedule: { to: '2026-11-22' } },
    { sample: { rate: 0.01 } },
    { variants: [{ id: 'a', weight: 0 }, { id: 'b' }] },
    { who: { locales: ['es-MX'] } },
    { who: { traits: [{ property: 'n', gt: 5, lt: 6 }] } },
    { who: { traits: [{ property: 'n', in: ['a', 'b'], isNot: 'a' }] } },
    { who: { traits: [{ property: 'n', is: 'Madrid', contains: 'mad', matches: '^m' }] } },
  ])('%j is none', (own) => {
    expect(found(asking(own))).toEqual([])
  })

  test('is a language that the file does not ask in', () => {
    const own = { who: { locales: ['fr'] } }
    expect(found(asking(own, { locales: ['en', 'es'] }))).toEqual([
      `warning impossible-rule ${AT}.who.locales[0]`,
    ])
    expect(found(asking(own, { locales: ['en', 'fr'] }))).toEqual([])
  })
})

describe('a question before the person is done', () => {
  test.each([
    when({ on: 'event', event: 'checkout_started' }),
    when({ on: 'event', event: 'addToCart' }),
    when({ on: 'event', event: 'carrito_visto' }),
    when({ on: 'event', event: 'cancelar' }),
    when({ on: 'click', selector: '#pay' }),
    when({ on: 'click', selector: 'form.login button' }),
    when({ on: 'scroll' }, { where: { paths: ['/checkout'] } }),
    when({ on: 'exit' }, { where: { paths: ['/tienda/pago'] } }),
    when({ on: 'idle' }, { where: { paths: ['/sign-in'] } }),
    when({ on: 'visible', selector: '#x' }, { where: { paths: ['/contraseña'] } }),
  ])('%j is a warning', (value) => {
    expect(found(value)).toEqual([
      expect.stringMatching(/^warning before-done touchpoints\.x\.when/),
    ])
    expect(messages(value)).toMatch(/stands between people and what they came to do/)
  })

  test.each([
    when({ on: 'event', event: 'order_placed' }),
    when({ on: 'event', event: 'checkout_completed' }),
    when({ on: 'event', event: 'subscription_cancelled' }),
    when({ on: 'event', event: 'pago_confirmado' }),
    when({ on: 'event', event: 'order_placed' }, { where: { paths: ['/checkout'] } }),
    when({ on: 'scroll' }, { where: { paths: ['/checkout/gracias'] } }),
    when({ on: 'scroll' }, { where: { paths: ['/payments-explained', '/carton'] } }),
    when({ on: 'click', selector: '#copy-code' }),
  ])('%j is none', (value) => {
    expect(found(value)).toEqual([])
  })
})

describe('a question that comes too soon or too widely', () => {
  test.each([
    [when({ on: 'load' }), 'too-soon'],
    [when({ on: 'load', delay: 3 }), 'too-soon'],
    [asking({ when: [{ on: 'scroll' }] }), 'every-page'],
    [asking({ when: [{ on: 'exit' }] }), 'every-page'],
    [when({ on: 'idle' }, { where: { paths: ['/help', '/*'] } }), 'every-page'],
  ])('%j is a warning', (value, rule) => {
    expect(found(value)).toEqual([`warning ${rule} ${AT}.when[0]`])
  })

  test.each([
    when({ on: 'load', delay: 30 }),
    when({ on: 'load' }, { where: { paths: ['/order/confirmed'] } }),
    asking({ when: [{ on: 'scroll' }], where: { not: ['/checkout'] } }),
    asking({ when: [{ on: 'scroll' }], where: { paths: ['/*'], not: ['/checkout'] } }),
    asking({ when: [{ on: 'visible', selector: '#faq' }] }),
  ])('%j is none', (value) => {
    expect(found(value)).toEqual([])
  })

  test('is none where its stage names the pages', () => {
    const stages = [{ id: 'purchase', where: { paths: ['/plans'] } }]
    expect(found({ ...asking({ when: [{ on: 'scroll' }] }), journey: { stages } })).toEqual([])
  })
})

describe('a way to public reviews that depends on the answer', () => {
  test.each([
    'https://www.trustpilot.com/evaluate/shop.example',
    'https://es.trustpilot.com/review/shop.example',
    'https://g.page/r/abc/review',
    'https://search.google.com/local/writereview?placeid=1',
    'https://www.tripadvisor.es/UserReview-1',
    'https://apps.apple.com/app/id1?action=write-review',
    '/write-a-review',
  ])('is refused: %s', (url) => {
    expect(found(asking({ recovery: { url } }))).toEqual([`error review-gating ${AT}.recovery.url`])
  })

  test.each(['publicReviewLink', 'ifRating', 'trustpilot'])(
    'is refused as the field %s',
    (field) => {
      expect(found(asking({ [field]: 'https://a.example' }))).toEqual([
        `error review-gating ${AT}.${field}`,
      ])
    },
  )

  test.each(['/help#contact', 'https://shop.example/reviews-policy', 'https://www.google.com/'])(
    'is not %s',
    (url) => {
      expect(found(asking({ recovery: { url } }))).toEqual([])
    },
  )
})

describe('a gift', () => {
  const label = (text: object | string) => asking({ recovery: { url: '/', label: text } })

  test.each([
    'Answer and get 10 % off',
    'Take part for a chance to win',
    { es: 'Opina y consigue un cupón' },
    { es: 'Responde y participa en el sorteo' },
  ])('for an answer is a warning: %j', (text) => {
    expect(found(label(text))).toEqual([expect.stringMatching(/^warning reward/)])
  })

  test.each([
    'Rate us 5 stars and get a voucher',
    { en: 'Get a discount for a good review' },
    { es: 'Di «muy bien» y recibe un descuento' },
  ])('for a good answer is an error: %j', (text) => {
    expect(found(label(text))).toEqual([expect.stringMatching(/^error reward/)])
  })

  test.each([
    'Talk to us about your voucher',
    { en: 'Points and discounts' },
    { es: 'Valor de los puntos' },
    { es: 'Cómo usar el cupón' },
  ])('that a text is only about is none: %j', (text) => {
    expect(found(label(text))).toEqual([])
  })
})

describe('a question above the answers of the other', () => {
  test.each([
    [{ emotion: 'How easy or difficult was it?' }, 'emotion'],
    [{ emotion: { es: '¿Fue fácil o difícil pagar?' } }, 'emotion.es'],
    [{ ease: 'How do you feel about it?' }, 'ease'],
    [{ ease: { es: '¿Cómo te sientes hoy?' } }, 'ease.es'],
  ])('%j is a warning', (own, at) => {
    const rules = found(asking(own)).filter((one) => one.includes('swapped-question'))
    expect(rules).toEqual([`warning swapped-question ${AT}.${at}`])
  })

  test.each([
    { emotion: 'How do you feel about the difficult start?' },
    { ease: 'How was it: easy or difficult?' },
    { ease: { es: '¿Cómo te fue: fácil o difícil?' } },
  ])('%j is none', (own) => {
    expect(found(asking(own)).join()).not.toContain('swapped-question')
  })
})

test('wordings of stages and variants are judged as those of touchpoints', () => {
  const stages = [{ id: 'purchase', emotion: 'How amazing was it?' }]
  const variants = [{ id: 'b', ease: 'How much effort was it?' }]
  expect(found({ ...asking({ variants }), journey: { stages } })).toEqual([
    'warning leading-question journey.stages[0].emotion',
    `warning other-scale ${AT}.variants[0].ease`,
  ])
})

test('a language with the name of what every object has is one like any other', () => {
  const emotion = Object.fromEntries(
    ['valueOf', 'constructor', '__proto__'].map((tag) => [tag, 'How?']),
  )
  expect(found(asking({ emotion }))).toEqual([])
})

test('a stage on three points and on five is told', () => {
  const touchpoints = {
    a: { stage: 'purchase', layout: 'grid3' },
    b: { stage: 'purchase' },
    c: { stage: 'purchase', layout: 'split' },
  }
  expect(found({ journey, touchpoints })).toEqual(['warning mixed-scale journey.stages[0]'])
  const { a, c } = touchpoints
  expect(found({ journey, touchpoints: { a } })).toEqual([])
  expect(found({ journey, touchpoints: { c, b: touchpoints.b } })).toEqual([])
})

test('texts are complete when they have every language of the file', () => {
  const emotion = { en: 'How was it?', es: '¿Qué tal?' }
  const file = (locales: string[]) => found(asking({ emotion }, { locales }))
  expect(file(['en', 'es'])).toEqual([])
  expect(file(['es'])).toEqual([])
  expect(file(['en', 'es', 'fr'])).toEqual([`warning missing-translation ${AT}.emotion`])
  const portuguese = asking({ emotion: { pt: 'Como foi?' } }, { locales: ['pt-BR'] })
  expect(found(portuguese)).toEqual([])
})

describe('names that are nearly the same', () => {
  const events = (event: string, unless: string) =>
    when({ on: 'event', event, delay: 5, unless: [unless] })

  test.each([
    ['order_placed', 'order_place'],
    ['order_placed', 'orderPlaced'],
    ['order-placed', 'order_placed'],
  ])('%s and %s are told, the second as a slip', (event, unless) => {
    expect(found(events(event, unless))).toEqual([`warning near-names ${AT}.when[0].unless[0]`])
    expect(messages(events(event, unless))).toContain(`Did you mean "${event}"?`)
  })

  test.each([
    ['order_placed', 'order_cancelled'],
    ['step_1_seen', 'step_2_seen'],
    ['variant_a', 'variant_b'],
    ['sent', 'send'],
  ])('%s and %s are two', (event, unless) => {
    expect(found(events(event, unless))).toEqual([])
  })

  test('are told of traits and properties too', () => {
    const traits = [{ property: 'customer_plan', is: 'pro' }]
    const property = 'custommer_plan'
    const value = when(
      { on: 'event', event: 'done', if: [{ property, is: 'pro' }] },
      { who: { traits } },
    )
    expect(found(value)).toEqual([expect.stringMatching(/^warning near-names/)])
  })
})

test('a handle that asks about nothing is an error, with what was meant', () => {
  const value = asking({}, { tab: { touchpoint: 'help-centre' } })
  expect(found(value)).toEqual(['error unknown-name tab.touchpoint'])
  expect(messages(value)).toContain('Did you mean "help-center"?')
  expect(found(asking({}, { tab: { touchpoint: 'x' } }))).toEqual([])
  expect(found(asking({}, { tab: { touchpoint: 'purchase' } }))).toEqual([])
})

test('a language that nobody is asked in is told', () => {
  expect(found(asking({}, { locale: 'eo' }))).toEqual(['warning unknown-name locale'])
  expect(found(asking({}, { locale: 'fr', locales: ['en', 'es'] }))).toEqual([
    'warning unknown-name locale',
  ])
  expect(found(asking({}, { locale: 'pt', locales: ['pt-BR'] }))).toEqual([])
  expect(found(asking({}, { locale: 'es-MX' }))).toEqual([])
})

describe('colours', () => {
  test.each([
    [{ accent: 'light-dark(#4f46e5, #222)' }, 'accent', /#222 has a contrast of .* dark card/],
    [{ ink: '#aaa' }, 'ink', /#aaa has a contrast of 2\.3 : 1 on the light card/],
    [{ background: 'black', accent: 'white', ink: '#333' }, 'ink', /#333 .* texts are drawn in/],
    [{ background: 'navy' }, 'accent', /#4f46e5 has/],
    [{ background: 'nothing' }, 'background', /"nothing" is no CSS colour/],
    [{ accent: '/0A' }, 'accent', /"\/0A" is no CSS colour/],
  ])('%j cannot be read', (theme, at, words) => {
    expect(found(asking({}, { theme }))).toEqual([`warning low-contrast theme.${at}`])
    expect(messages(asking({}, { theme }))).toMatch(words)
  })

  test.each([
    { accent: 'light-dark(#4f46e5, #a5b4fc)' },
    { background: 'light-dark(rgb(255, 255, 255), black)', ink: 'light-dark(black, white)' },
    { preset: 'bold' },
    { scheme: 'dark', accent: '#a5b4fc' },
  ])('%j can', (theme) => {
    expect(found(asking({}, { theme }))).toEqual([])
  })
})
