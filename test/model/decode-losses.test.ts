import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBatch } from '../../src/model/decode-answer'
import { decodeLosses } from '../../src/model/decode-losses'
import { idAt, NOW } from '../support/an-answer'

const loss = { id: idAt(NOW), cause: 'expired' }

describe('the losses of a batch', () => {
  test('are read, without what nobody knows', () => {
    expect(decodeLosses([{ ...loss, mood: 'sad' }])).toEqual({ losses: [loss], issues: [] })
  })

  test('are mostly none: a page that lost nothing does not say so', () => {
    const batch = { v: 1, site: 'shop', sentAt: 1, answers: [] }
    expect(decodeBatch(batch)).toMatchObject({ lost: [], ignored: [] })
  })

  test.each([
    ['id', 'x'],
    ['id', undefined],
    ['id', loss.id.toUpperCase()],
    ['cause', ''],
    ['cause', 422],
    ['cause', 'x'.repeat(101)],
  ])('with a wrong %s are taken without that one, and told where', (field, value) => {
    const { losses, issues } = decodeLosses([loss, { ...loss, [field]: value }, loss])
    expect(losses).toEqual([loss, loss])
    expect(issues).toMatchObject([{ path: `lost/1/${field}` }])
  })

  test('that are no list are none, and told', () => {
    const { losses, issues } = decodeLosses('all of them')
    expect(losses).toEqual([])
    expect(issues).toMatchObject([{ path: 'lost', expected: 'a list of losses' }])
  })

  test('beyond a hundred are left out and told once', () => {
    const { losses, issues } = decodeLosses(Array.from({ length: 250 }, () => loss))
    expect(losses).toHaveLength(100)
    expect(issues).toEqual([
      { path: 'lost', expected: 'at most 100 losses', received: 'a list of 250' },
    ])
  })

  test('never throw, and keep only what fits, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (some, other) => {
        const { losses } = decodeLosses([loss, some, { ...loss, cause: other }])
        expect(losses[0]).toEqual(loss)
        for (const { id, cause } of losses)
          expect([typeof id, typeof cause]).toEqual(['string', 'string'])
        decodeLosses(some)
      }),
    )
  })
})
