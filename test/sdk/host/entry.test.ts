import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeEntry } from '../../../src/sdk/host/entry'
import { anAnswer } from '../../support/an-answer'

const entry = { v: 1, answer: anAnswer(), tries: 2, notBefore: 5, dead: 'invalid' }

test('an entry of this version is read as it was kept', () => {
  expect(decodeEntry(entry)).toEqual(entry)
})

test.each([
  ['another version', { ...entry, v: 2 }],
  ['no version', { ...entry, v: undefined }],
  ['no answer', { ...entry, answer: undefined }],
  ['an answer without id', { ...entry, answer: { rev: 1 } }],
  ['an answer without revision', { ...entry, answer: { id: 'a' } }],
  ['no number of tries', { ...entry, tries: '2' }],
  ['no time', { ...entry, notBefore: undefined }],
  ['nothing', null],
])('a record with %s is no entry', (_name, value) => {
  expect(decodeEntry(value)).toBeUndefined()
})

test('no value makes the reading throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      decodeEntry(value)
    }),
  )
})
