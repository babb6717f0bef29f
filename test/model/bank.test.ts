import { expect, test } from 'vitest'
import { bankEntry, bankNames } from '../../src/model/bank'
import { STAGES } from '../../src/model/journey'

const keys = bankNames().filter((name) => bankEntry(name)?.entry === name)

test('the bank knows 28 touchpoints, each under its own key', () => {
  expect(keys).toHaveLength(28)
  expect(new Set(keys).size).toBe(28)
})

test('every entry belongs to one of the five stages and has a moment of truth from 0 to 6', () => {
  for (const key of keys) {
    const entry = bankEntry(key)
    expect(STAGES, key).toContain(entry?.stage)
    expect([0, 1, 2, 3, 4, 5, 6], key).toContain(entry?.moment)
  }
})

test('every stage has at least one entry', () => {
  expect(new Set(keys.map((key) => bankEntry(key)?.stage))).toEqual(new Set(STAGES))
})

test.each([
  ['landing', 'landing', 'awareness', 0],
  ['product-page', 'product-page', 'consideration', 1],
  ['free-trial', 'free-trial', 'consideration', 2],
  ['checkout-done', 'checkout-done', 'purchase', 1],
  ['payment-recovered', 'payment-recovered', 'purchase', 4],
  ['billing', 'billing', 'use', 3],
  ['newsletter-prefs', 'newsletter-prefs', 'loyalty', 6],
])('%s is asked as %s, in %s, at moment %i', (name, entry, stage, moment) => {
  expect(bankEntry(name)).toEqual({ entry, stage, moment })
})

test.each([
  ['checkout', 'checkout-done'],
  ['help-center', 'help-article'],
  ['awareness', 'landing'],
  ['consideration', 'product-page'],
  ['purchase', 'checkout-done'],
  ['use', 'feature-task'],
  ['loyalty', 'loyalty-program'],
])('the everyday name %s leads to %s', (name, entry) => {
  expect(bankEntry(name)?.entry).toBe(entry)
})

test('every stage id is a name of its own', () => {
  for (const stage of STAGES) expect(bankEntry(stage)?.stage).toBe(stage)
})

test('underscores stand for hyphens, also in everyday names', () => {
  expect(bankEntry('complaint_closed')?.entry).toBe('complaint-closed')
  expect(bankEntry('support_chat_end')?.entry).toBe('support-chat-end')
  expect(bankEntry('help_center')?.entry).toBe('help-article')
})

test.each(['', 'chekout', 'Checkout', 'constructor', '__proto__', 'toString', 'landing:0'])(
  '"%s" is not in the bank',
  (name) => {
    expect(bankEntry(name)).toBeUndefined()
  },
)

test('the names that are listed are the ones that work', () => {
  expect(bankNames()).toHaveLength(28 + 7)
  for (const name of bankNames()) expect(bankEntry(name), name).toBeDefined()
})
