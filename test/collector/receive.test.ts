// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS, dayOfAsk, receive } from '../../src/collector/receive'
import { anAnswer, idAt, NOW } from './support'

const dimensions = {
  touchpoint: 'checkout',
  stage: 'purchase',
  locale: 'en',
  instrument: 'a',
  layout: 'cards',
  order: 'emotion-first',
  source: 'prompt',
  reasons: [],
}

function answeredAt(clientAnswered: number, sentAt: number) {
  const answer = anAnswer({ answeredAt: clientAnswered })
  const received = receive(answer, { receivedAt: NOW, sentAt }, dimensions)
  expect(received.answer).toEqual(answer)
  return received.answeredAt
}

describe('the time of an answer', () => {
  test('is right though the device is ten years behind', () => {
    const wrong = NOW - 3650 * DAY_MS
    expect(answeredAt(wrong - 60_000, wrong)).toBe(NOW - 60_000)
  })

  test('is never after it was received, and never more than 31 days before', () => {
    fc.assert(
      fc.property(fc.nat(4_102_444_800_000), fc.nat(4_102_444_800_000), (answered, sent) => {
        const time = answeredAt(answered, sent)
        expect(time).toBeLessThanOrEqual(NOW)
        expect(time).toBeGreaterThanOrEqual(NOW - 31 * DAY_MS)
      }),
    )
  })
})

describe('the day of an ask', () => {
  const today = Math.floor(NOW / DAY_MS)

  test.each([
    ['today', 0, 0],
    ['ahead by a time zone', 0.9, 1],
    ['two days ahead', 2, 0],
    ['a month late', -31, -31],
    ['more than a month late', -32, 0],
    ['years ahead', 3650, 0],
    ['years behind', -3650, 0],
    ['at the end of what an id can say', 10_000_000, 0],
  ])('of a device whose clock says %s', (_case, clientDays, day) => {
    const time = Math.min(NOW + clientDays * DAY_MS, 2 ** 48 - 1)
    expect(dayOfAsk(idAt(time), NOW) - today).toBe(day)
  })
})
