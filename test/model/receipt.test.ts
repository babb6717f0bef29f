import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeReceipt } from '../../src/model/receipt'

const ref = { id: 'a', rev: 1 }
const rejection = { ...ref, code: 'origin', pointer: '/answers/0', retryable: true }
const receipt = { accepted: [ref], duplicate: [], rejected: [rejection] }

test('a receipt is read as it was sent', () => {
  expect(decodeReceipt(receipt)).toEqual(receipt)
  expect(decodeReceipt({ accepted: [], duplicate: [], rejected: [] })).toBeDefined()
})

test('fields that a newer collector adds do not spoil it', () => {
  expect(decodeReceipt({ ...receipt, serverTime: 1 })?.accepted).toEqual([ref])
})

test.each([
  ['a captive portal’s page', '<html><body>Log in to the Wi-Fi</body></html>'],
  ['an empty body', undefined],
  ['null', null],
  ['a number', 200],
  ['true', true],
  ['a list', [receipt]],
  ['a proxy’s own JSON', { status: 'ok', code: 200 }],
  ['a problem', { type: 'about:blank', title: 'Too large', status: 413 }],
  ['a receipt without duplicates', { accepted: [ref], rejected: [] }],
  ['a receipt without rejections', { accepted: [ref], duplicate: [] }],
  ['a receipt without what was accepted', { duplicate: [ref], rejected: [] }],
  ['ids instead of refs', { ...receipt, accepted: ['a'] }],
  ['a ref without its rev', { ...receipt, accepted: [{ id: 'a' }] }],
  ['a rev that is a text', { ...receipt, duplicate: [{ id: 'a', rev: '1' }] }],
  ['an id that is a number', { ...receipt, accepted: [{ id: 7, rev: 1 }] }],
  ['nothing where a ref belongs', { ...receipt, rejected: [null] }],
  ['an object where a list belongs', { ...receipt, accepted: { 0: ref } }],
])('%s is no receipt', (_name, body) => {
  expect(decodeReceipt(body)).toBeUndefined()
})

test('no value makes the reading throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      decodeReceipt(value)
    }),
  )
})
