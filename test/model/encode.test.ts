import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { encode } from '../../src/model/encode'

test('the text of any plain value is the one that JSON.stringify writes', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => encode(value) === JSON.stringify(value)))
})

test.each([
  [{ a: undefined, b: 1 }, '{"b":1}'],
  [{ a: undefined }, '{}'],
  [[undefined, 1], '[null,1]'],
  [[Number.NaN], '[null]'],
  [{ __proto__: null, a: [] }, '{"a":[]}'],
  ['a"\n\u2028\ud800', '"a\\"\\n\u2028\\ud800"'],
  [null, 'null'],
  [JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
])('%o becomes %s', (value, text) => {
  expect(encode(value)).toBe(text)
})

test('a hole in a list becomes null', () => {
  const list = [1, 2, 3]
  delete list[1]
  expect(encode(list)).toBe('[1,null,3]')
})

describe('on a page whose prototypes have a toJSON, as Prototype.js 1.6 makes them', () => {
  const polluted = [Array, Object, String, Number].map((type) => type.prototype as object)
  afterEach(() => {
    for (const prototype of polluted) Reflect.deleteProperty(prototype, 'toJSON')
  })

  test('a value is written as it is', () => {
    const value = { emotion: 5, reasons: ['price', 'speed'], context: { order: 'A-1', is: true } }
    const text = JSON.stringify(value)
    for (const prototype of polluted) Reflect.set(prototype, 'toJSON', () => 'POLLUTED')
    expect(JSON.stringify(value)).toContain('POLLUTED')
    expect(encode(value)).toBe(text)
  })
})

describe('on a page that has put its own fields on Object.prototype', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'tracker')
  })

  test('only the own fields of a value are written', () => {
    Reflect.set(Object.prototype, 'tracker', 'all over the place')
    expect(encode({ rev: 1, context: {} })).toBe('{"rev":1,"context":{}}')
  })
})

describe('on a page that has replaced the functions of the language since', () => {
  const { entries } = Object
  const { stringify } = JSON
  afterEach(() => {
    Object.assign(Object, { entries })
    Object.assign(JSON, { stringify })
  })

  test('a value is written as it is', () => {
    const broken = () => {
      throw new Error('replaced')
    }
    Object.assign(Object, { entries: broken })
    Object.assign(JSON, { stringify: broken })
    expect(encode({ rev: 1, reasons: ['price'] })).toBe('{"rev":1,"reasons":["price"]}')
  })
})
