import { describe, expect, test } from 'vitest'
import { readAskConfig } from '../../../src/model/read-ask-config'
import { decide, type Situation } from '../../../src/sdk/targeting/decide'
import { NOW } from '../../support/an-answer'

const DAY = 86_400_000

const calm: Situation = {
  now: NOW,
  isOpen: false,
  asks: new Map(),
  asksThisVisit: 0,
  source: 'prompt',
}
const ago = (days: number, isDismissed = false, name = 'checkout') =>
  new Map([[name, { at: NOW - days * DAY, isDismissed }]])

/** What is decided of the checkout, on one line. */
function verdict(situation: Partial<Situation>, input: object = {}, name = 'checkout') {
  const decision = decide(name, readAskConfig(input).config, { ...calm, ...situation })
  return decision.show ? 'asks' : decision.reasons.join(' ')
}

test('a touchpoint that is known, on a page where nothing is against it, is asked', () => {
  const decision = decide('checkout', readAskConfig({}).config, calm)
  expect(decision).toMatchObject({
    show: true,
    touchpoint: { touchpoint: 'checkout', stage: 'purchase', moment: 1 },
  })
})

test.each<[string, Partial<Situation>, object]>([
  ['disabled', {}, { enabled: false }],
  ['open', { isOpen: true }, {}],
  ['session', { asksThisVisit: 1 }, {}],
  ['touchpoint', { asks: ago(40) }, {}],
  ['gap', { asks: ago(1, false, 'landing') }, {}],
  ['dismissed', { asks: ago(40, true, 'landing') }, {}],
])('a prompt is withheld for the one reason: %s', (reason, situation, input) => {
  expect(verdict(situation, input)).toBe(reason)
})

test('a name that nobody knows is the only reason there is', () => {
  const everything = { isOpen: true, asksThisVisit: 9, asks: ago(1, true) }
  expect(verdict(everything, { enabled: false }, 'chekout')).toBe('unknown-touchpoint')
})

test('every reason is told, the same way round each time', () => {
  const everything = { isOpen: true, asksThisVisit: 9, asks: ago(1, true) }
  expect(verdict(everything, { enabled: false })).toBe(
    'disabled open session touchpoint gap dismissed',
  )
})

describe('a limit in days', () => {
  test.each<[limit: string, days: number, name: string, isDismissed: boolean]>([
    ['touchpointDays', 90, 'checkout', false],
    ['gapDays', 30, 'landing', false],
    ['dismissedDays', 60, 'landing', true],
  ])(
    '%s holds until %i days have passed, and not a moment longer',
    (limit, days, name, isDismissed) => {
      const off = { touchpointDays: 0, gapDays: 0, dismissedDays: 0, [limit]: days }
      const input = { limits: off }
      const past = (at: number) => ({ asks: new Map([[name, { at, isDismissed }]]) })
      expect(verdict(past(NOW - days * DAY + 1), input)).not.toBe('asks')
      expect(verdict(past(NOW - days * DAY), input)).toBe('asks')
    },
  )

  test('may be a part of a day', () => {
    const input = { limits: { gapDays: 0.5, touchpointDays: 0 } }
    expect(verdict({ asks: ago(0.49) }, input)).toBe('gap')
    expect(verdict({ asks: ago(0.5) }, input)).toBe('asks')
  })

  test('of 0 is no limit', () => {
    const limits = { gapDays: 0, touchpointDays: 0, dismissedDays: 0 }
    expect(verdict({ asks: ago(0, true) }, { limits })).toBe('asks')
  })

  test('is one for each touchpoint, and one for all together', () => {
    expect(verdict({ asks: ago(40, false, 'landing') })).toBe('asks')
    expect(verdict({ asks: ago(29, false, 'landing') })).toBe('gap')
    const both = new Map([...ago(80, false, 'landing'), ...ago(89)])
    expect(verdict({ asks: both })).toBe('touchpoint')
  })

  test('after a dismissal counts dismissals only', () => {
    expect(verdict({ asks: ago(59, true, 'landing') })).toBe('dismissed')
    expect(verdict({ asks: ago(59, false, 'landing') })).toBe('asks')
    expect(verdict({ asks: ago(60, true, 'landing') })).toBe('asks')
  })
})

describe('the visit', () => {
  test('allows as many prompts as the configuration says', () => {
    const input = { limits: { perSession: 3 } }
    expect(verdict({ asksThisVisit: 2 }, input)).toBe('asks')
    expect(verdict({ asksThisVisit: 3 }, input)).toBe('session')
  })

  test('allows none at all where the limit is 0', () => {
    expect(verdict({}, { limits: { perSession: 0 } })).toBe('session')
  })
})

describe('a question inside the page', () => {
  test('comes to nobody: an open card, the visit, the gap and a dismissal do not withhold it', () => {
    const past = ago(1, true, 'landing')
    expect(verdict({ isOpen: true, asksThisVisit: 9, asks: past, source: 'inline' })).toBe('asks')
  })

  test('is still limited by its own touchpoint, and switched off with everything', () => {
    expect(verdict({ asks: ago(89), source: 'inline' })).toBe('touchpoint')
    expect(verdict({ source: 'inline' }, { enabled: false })).toBe('disabled')
  })
})

describe('a question that a person has asked for', () => {
  test('is never withheld by what was asked before', () => {
    const asks = ago(1, true)
    expect(verdict({ asksThisVisit: 9, asks, source: 'tab' })).toBe('asks')
  })

  test('is asked beside no other card, and is switched off with everything', () => {
    expect(verdict({ isOpen: true, source: 'tab' })).toBe('open')
    expect(verdict({ source: 'tab' }, { enabled: false })).toBe('disabled')
  })
})

test('two spellings of one touchpoint share its limit', () => {
  const asks = ago(40, false, 'order-tracking')
  expect(verdict({ asks }, {}, 'order_tracking')).toBe('touchpoint')
})

test('deciding changes nothing that it was given', () => {
  const asks = ago(1, true)
  verdict({ asks })
  expect([...asks]).toEqual([...ago(1, true)])
})
