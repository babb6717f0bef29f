import { expect, test } from 'vitest'
import type { ContextValue } from '../../../src/model/answer'
import { decodeAnswer } from '../../../src/model/decode-answer'
import { cleanContext } from '../../../src/sdk/asking/context'
import { anAnswer } from '../../support/an-answer'

/** The context that travels, and the fields that were told. */
function clean(context: object | undefined) {
  const told: unknown[] = []
  const cleaned = cleanContext(context, (_what, key) => told.push(key))
  return { cleaned, told }
}

test('short texts, numbers and booleans travel', () => {
  const context = { order: 'A-1', total: 59.9, isMember: false, note: '' }
  expect(clean(context)).toEqual({ cleaned: context, told: [] })
})

test('no context, and one with nothing in it, are nothing', () => {
  expect(clean(undefined).cleaned).toBeUndefined()
  expect(clean({}).cleaned).toBeUndefined()
})

test.each<[string, object]>([
  ['an object', { cart: {} }],
  ['a list', { cart: [1] }],
  ['nothing', { cart: null }],
  ['undefined', { cart: undefined }],
  ['a function', { cart: () => 1 }],
  ['no number', { cart: Number.NaN }],
  ['an endless number', { cart: Number.POSITIVE_INFINITY }],
  ['a text too long', { cart: 'x'.repeat(501) }],
  ['a name too long', { ['k'.repeat(101)]: 1 }],
  ['no name', { '': 1 }],
])('a field with %s is left out and told, and the others travel', (_name, wrong) => {
  expect(clean({ ...wrong, order: 'A-1' })).toEqual({
    cleaned: { order: 'A-1' },
    told: Object.keys(wrong),
  })
})

test('of more than 20 fields the first 20 travel', () => {
  const many = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`k${i}`, i]))
  const { cleaned, told } = clean(many)
  expect(Object.keys(cleaned ?? {})).toHaveLength(20)
  expect(told).toEqual(['k20', 'k21', 'k22'])
})

test('whatever is left the collector takes', () => {
  const odd: Record<string, unknown> = { '': 1, a: 'x'.repeat(500), b: 1e308, c: [], d: 'é' }
  const context = clean(odd).cleaned as Record<string, ContextValue>
  expect(decodeAnswer(anAnswer({ context }))).not.toBeInstanceOf(Array)
})
