import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeAnswer, decodeBatch } from '../../src/model/decode-answer'
import { anAnswer, NOW } from '../support/an-answer'

const full = anAnswer({
  rev: 4,
  moment: 1,
  emotion: 2,
  ease: 1,
  reasons: ['payment', 'speed'],
  comment: 'Where is the total?',
  recovery: 'offered',
  context: { order: 'A-1', total: 59.9, isMember: true },
  variant: 'b',
  visit: 'visit-7',
  visitor: 'u_8f2',
  end: 'complete',
  test: true,
})

describe('an answer from outside', () => {
  test('is read as it was sent when every field is right', () => {
    expect(decodeAnswer(full)).toEqual(full)
    expect(decodeAnswer(anAnswer())).toEqual(anAnswer())
  })

  test('loses the fields that this version does not know', () => {
    const newer = { ...full, mood: 'sunny', crowd: 'v-1' }
    expect(decodeAnswer(newer)).toEqual(full)
  })

  test('is not taken for less than it is when a known field is inherited', () => {
    expect(decodeAnswer(Object.create(full))).toBeInstanceOf(Array)
  })

  test.each([undefined, null, 'answer', 7, [full], true])(
    'is refused as a whole when it is %j',
    (value) => {
      expect(decodeAnswer(value)).toEqual([expect.objectContaining({ path: '' })])
    },
  )

  const required = [
    ...['id', 'rev', 'touchpoint', 'stage', 'channel', 'source', 'end', 'layout', 'order'],
    ...['instrument', 'locale', 'path', 'device', 'askedAt', 'answeredAt'],
  ]

  test('that is empty has every missing field told at once', () => {
    const issues = decodeAnswer({})
    expect(issues).toEqual(required.map((path) => expect.objectContaining({ path })))
    expect(issues).toEqual(required.map(() => expect.objectContaining({ received: 'nothing' })))
  })

  test('that is wrong everywhere has every field told at once', () => {
    const wrong = Object.fromEntries(Object.keys(full).map((field) => [field, {}]))
    const issues = decodeAnswer({ ...wrong, context: [] })
    expect(issues).toHaveLength(Object.keys(full).length)
  })

  const id = full.id
  test.each<[field: string, value: unknown]>([
    ['id', 'b'],
    ['id', id.toUpperCase().replace('0', 'A')],
    ['id', id.replace('-7', '-4')],
    ['id', `${id} `],
    ['rev', 0],
    ['rev', 1.5],
    ['rev', '1'],
    ['rev', 1_000_001],
    ['touchpoint', ''],
    ['touchpoint', 'x'.repeat(101)],
    ['stage', null],
    ['moment', 7],
    ['moment', -1],
    ['channel', 'email'],
    ['source', 'popup'],
    ['emotion', 0],
    ['emotion', 6],
    ['emotion', 2.5],
    ['emotion', '3'],
    ['emotion', null],
    ['ease', 0],
    ['ease', 6],
    ['reasons', 'price'],
    ['reasons', ['a', 'b', 'c', 'd']],
    ['reasons', ['']],
    ['reasons', [1]],
    ['comment', ''],
    ['comment', 'x'.repeat(2001)],
    ['recovery', 'maybe'],
    ['end', 'closed'],
    ['emotion3', 4],
    ['ease3', 0],
    ['expectation', 2],
    ['success', 'maybe'],
    ['repurchase', 6],
    ['recommend', 10],
    ['feeling', 'anger'],
    ['layout', 'list'],
    ['order', 'ease-first'],
    ['instrument', ''],
    ['locale', 5],
    ['path', ''],
    ['path', 'x'.repeat(501)],
    ['device', 'watch'],
    ['context', []],
    ['context', { nested: {} }],
    ['context', { nothing: null }],
    ['context', { long: 'x'.repeat(501) }],
    ['context', { '': 1 }],
    ['context', { ['k'.repeat(101)]: 1 }],
    ['context', Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`k${i}`, i]))],
    ['askedAt', -1],
    ['askedAt', 4_102_444_800_001],
    ['answeredAt', Number.NaN],
    ['answeredAt', '2026-11-21'],
    ['test', false],
  ])('is refused for its %s alone when that is %j', (field, value) => {
    expect(decodeAnswer({ ...full, [field]: value })).toEqual([
      { path: field, expected: expect.any(String), received: expect.any(String) },
    ])
  })

  test.each<[field: string, value: unknown]>([
    ['rev', 1],
    ['rev', 1_000_000],
    ['touchpoint', 'x'.repeat(100)],
    ['moment', 0],
    ['moment', 6],
    ['emotion', 1],
    ['emotion', 5],
    ['emotion', undefined],
    ['reasons', []],
    ['reasons', ['a', 'b', 'c']],
    ['comment', 'x'.repeat(2000)],
    ['path', 'x'.repeat(500)],
    ['context', {}],
    ['context', { empty: '' }],
    ['context', Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`k${i}`, i]))],
    ['askedAt', 0],
    ['answeredAt', 4_102_444_800_000],
  ])('is taken when its %s is %j, the last that fits', (field, value) => {
    expect(decodeAnswer({ ...full, [field]: value })).not.toBeInstanceOf(Array)
  })

  test('never makes the reading throw nor changes a prototype, whatever it is', () => {
    const anyField = fc.constantFrom(...Object.keys(full), '__proto__', 'constructor', 'toString')
    const hostile = fc.dictionary(anyField, fc.anything({ withBigInt: true, withMap: true }))
    const before = Reflect.ownKeys(Object.prototype)
    fc.assert(
      fc.property(fc.oneof(fc.anything(), hostile, fc.jsonValue()), (value) => {
        const decoded = decodeAnswer(value)
        return Array.isArray(decoded) ? decoded.length > 0 : decoded.rev > 0
      }),
      { numRuns: 1000 },
    )
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
  })

  test('cannot reach the prototype through a field named __proto__', () => {
    const decoded = decodeAnswer(
      JSON.parse(JSON.stringify(full).replace('{', '{"__proto__":{"isAdmin":true},')),
    )
    expect(decoded).toEqual(full)
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
  })

  test('that is nested ten thousand deep is refused at once', () => {
    const deep = JSON.parse(`${'{"context":'.repeat(10_000)}1${'}'.repeat(10_000)}`)
    expect(decodeAnswer({ ...full, context: deep })).toEqual([
      expect.objectContaining({ path: 'context' }),
    ])
  })
})

describe('a batch from outside', () => {
  const batch = { v: 1, site: 'shop', sentAt: NOW, answers: [full], counts: [] }

  test('is read with its site, its time and its answers', () => {
    expect(decodeBatch(batch)).toEqual({
      site: 'shop',
      sentAt: NOW,
      answers: [full],
      counts: [],
      lost: [],
      ignored: [],
    })
  })

  test('keeps the good answers beside a bad one', () => {
    const decoded = decodeBatch({ ...batch, answers: [full, { ...full, emotion: 9 }, null, full] })
    expect(decoded).toEqual({
      site: 'shop',
      sentAt: NOW,
      answers: [
        full,
        [{ path: 'emotion', expected: 'a whole number from 1 to 5', received: '9' }],
        [{ path: '', expected: 'an answer', received: 'null' }],
        full,
      ],
      counts: [],
      lost: [],
      ignored: [],
    })
  })

  test.each([
    ['v', 2],
    ['v', '1'],
    ['site', ''],
    ['site', 'x'.repeat(101)],
    ['sentAt', 'now'],
    ['sentAt', -1],
    ['answers', {}],
    ['answers', undefined],
  ])('is refused as a whole when its %s is %j', (field, value) => {
    expect(decodeBatch({ ...batch, [field]: value })).toEqual([
      expect.objectContaining({ path: field }),
    ])
  })

  test('that is wrong everywhere has everything told at once', () => {
    const issues = decodeBatch({})
    expect(issues).toEqual(
      ['v', 'site', 'sentAt', 'answers'].map((path) => expect.objectContaining({ path })),
    )
  })

  test.each([null, [], 'x', 1])('is refused when it is %j', (value) => {
    expect(decodeBatch(value)).toEqual([expect.objectContaining({ path: '' })])
  })

  test('never makes the reading throw, whatever it is', () => {
    const parts = fc.record(
      { v: fc.constant(1), site: fc.anything(), sentAt: fc.nat(), answers: fc.anything() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), parts), (value) => {
        decodeBatch(value)
      }),
    )
  })
})
