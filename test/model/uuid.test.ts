import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeAnswer } from '../../src/model/decode-answer'
import { timeOfUuid, uuidv7 } from '../../src/model/uuid'
import { anAnswer } from '../support/an-answer'

const times = fc.integer({ min: 0, max: 2 ** 48 - 1 })
const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 })

test('an id has the form, version and variant of a UUIDv7 for any time and any random bytes', () => {
  const form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  fc.assert(fc.property(times, bytes, (now, random) => form.test(uuidv7(now, random))))
})

test('the time of an id can be read back', () => {
  fc.assert(fc.property(times, bytes, (now, random) => timeOfUuid(uuidv7(now, random)) === now))
})

test('ids sort as text in the order of their times', () => {
  fc.assert(
    fc.property(times, times, bytes, bytes, (a, b, one, other) => {
      fc.pre(a < b)
      return uuidv7(a, one) < uuidv7(b, other)
    }),
  )
})

test('the example of RFC 9562 has its time and version', () => {
  const random = new Uint8Array(16)
  expect(uuidv7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7000-8000-000000000000')
})

test('ids of one millisecond differ when their random bytes do, in at least 70 bits', () => {
  const random = new Uint8Array(16)
  const zero = uuidv7(1, random)
  const isUsed = (byte: number) => uuidv7(1, random.with(byte, 0xff)) !== zero
  expect([...random.keys()].filter(isUsed).length * 8).toBeGreaterThanOrEqual(70)
})

test('the variant has all its four values', () => {
  const variants = [0, 1, 2, 3].map((last) => uuidv7(1, new Uint8Array(16).with(15, last))[19])
  expect(variants).toEqual(['8', '9', 'a', 'b'])
})

test('a fraction of a millisecond does not break the id', () => {
  expect(uuidv7(1000.7, new Uint8Array(16))).toBe(uuidv7(1000, new Uint8Array(16)))
})

test('the collector takes an answer with such an id', () => {
  const answer = anAnswer({ id: uuidv7(Date.UTC(2026, 0), new Uint8Array(16).fill(0xff)) })
  expect(decodeAnswer(answer)).toEqual(answer)
})
