import { expect, test } from 'vitest'
import { readAskConfig } from '../../../src/model/read-ask-config'
import { decide, type Situation } from '../../../src/sdk/targeting/decide'
import type { Reason } from '../../../src/sdk/targeting/reason'

const calm: Situation = { isOpen: false, asksThisVisit: 0, source: 'prompt' }
const against =
  (...reasons: Reason[]) =>
  () =>
    reasons

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
  ['gap', { limitsAgainst: against('gap') }, {}],
  ['trait', { rulesAgainst: against('trait') }, {}],
])('a prompt is withheld for the one reason: %s', (reason, situation, input) => {
  expect(verdict(situation, input)).toBe(reason)
})

const everything: Partial<Situation> = {
  isOpen: true,
  asksThisVisit: 9,
  limitsAgainst: against('touchpoint', 'never'),
  rulesAgainst: against('page', 'sample'),
}

test('a name that nobody knows is the only reason there is', () => {
  expect(verdict(everything, { enabled: false }, 'chekout')).toBe('unknown-touchpoint')
})

test('every reason is told, the same way round each time', () => {
  expect(verdict(everything, { enabled: false })).toBe(
    'disabled open session touchpoint never page sample',
  )
})

test('limits and rules are asked about the touchpoint as it is known, and limits what wants it asked', () => {
  const heard: string[] = []
  verdict(
    {
      source: 'inline',
      limitsAgainst({ touchpoint }, source) {
        heard.push(`${touchpoint} ${source}`)
        return []
      },
      rulesAgainst({ touchpoint }) {
        heard.push(touchpoint)
        return []
      },
    },
    {},
    'order_tracking',
  )
  expect(heard).toEqual(['order-tracking inline', 'order-tracking'])
})

test('the visit allows as many prompts as the configuration says', () => {
  const input = { limits: { perSession: 3 } }
  expect(verdict({ asksThisVisit: 2 }, input)).toBe('asks')
  expect(verdict({ asksThisVisit: 3 }, input)).toBe('session')
})

test('the visit allows none at all where the limit is 0', () => {
  expect(verdict({}, { limits: { perSession: 0 } })).toBe('session')
})

test('the visit allows as many as the touchpoint or its stage says, over the general limit', () => {
  const limits = { perSession: 2 }
  const touchpoint = { touchpoints: { checkout: { stage: 'purchase', limits } } }
  expect(verdict({ asksThisVisit: 1 }, touchpoint)).toBe('asks')
  const stage = { journey: { stages: [{ id: 'purchase', limits }] } }
  expect(verdict({ asksThisVisit: 1 }, stage)).toBe('asks')
})

test('a question inside the page comes to nobody: an open card and the visit do not withhold it', () => {
  expect(verdict({ isOpen: true, asksThisVisit: 9, source: 'inline' })).toBe('asks')
  expect(verdict({ source: 'inline' }, { enabled: false })).toBe('disabled')
})

test('a question that a person has asked for is withheld by no rule, and asked beside no other card', () => {
  const rulesAgainst = against('page', 'sample')
  expect(verdict({ asksThisVisit: 9, rulesAgainst, source: 'tab' })).toBe('asks')
  expect(verdict({ isOpen: true, source: 'tab' })).toBe('open')
  expect(verdict({ source: 'tab' }, { enabled: false })).toBe('disabled')
})
