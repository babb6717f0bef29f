import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backoffMs, isDue, retryAfterMs } from '../../../src/sdk/outbox/backoff'
import { NOW } from '../../support/an-answer'
import { proves } from '../../support/proves'

const MINUTE = 60_000
const chance = fc.double({ min: 0, max: 1, noNaN: true })

describe('the wait after a failed delivery', () => {
  test('is spread over a span that doubles with every try, up to 6 minutes', () => {
    const spans = [1, 2, 3, 8, 9, 10, 100, 10_000].map((tries) => backoffMs(tries, 1))
    const longest = 6 * MINUTE
    expect(spans).toEqual([2000, 4000, 8000, 256_000, longest, longest, longest, longest])
  })

  test('is drawn from the last quarter of those 6 minutes, once the span is far beyond them', () => {
    expect(backoffMs(20, 0.01)).toBeGreaterThanOrEqual(4.5 * MINUTE)
    expect(backoffMs(20, 1)).toBe(6 * MINUTE)
  })

  test('may be anywhere in the span, so that pages do not come back together', () => {
    expect(backoffMs(3, 0)).toBe(0)
    expect(backoffMs(3, 0.25)).toBe(2000)
  })

  test('is never shorter than what the endpoint asked for', () => {
    expect(backoffMs(1, 0, 30_000)).toBe(30_000)
    expect(backoffMs(1, 0.5, 30_000)).toBe(30_000)
  })

  test('stays between the endpoint’s wish and an hour for any number of tries and any chance', () => {
    const tries = fc.nat(1000)
    fc.assert(
      fc.property(tries, chance, fc.option(fc.string()), (n, random, header) => {
        const asked = retryAfterMs(header, NOW)
        const wait = backoffMs(n, random, asked)
        expect(wait).toBeGreaterThanOrEqual(asked)
        expect(wait).toBeLessThanOrEqual(Math.max(6 * MINUTE, asked))
      }),
    )
  })
})

describe('a Retry-After header', () => {
  const inSeconds = (seconds: number) => new Date(NOW + seconds * 1000).toUTCString()

  test.each([
    ['no header', null, 0],
    ['an empty one', '', 0],
    ['120 seconds', '120', 120_000],
    ['0 seconds', '0', 1000],
    ['a number too big', '1000000000', 60 * MINUTE],
    ['a number beyond all bounds', '9'.repeat(400), 60 * MINUTE],
    ['a negative number', '-5', 0],
    ['a fraction', '1.5', 0],
    ['a date in two minutes', inSeconds(120), 120_000],
    ['a date far away', inSeconds(86_400), 60 * MINUTE],
    ['the date of now', inSeconds(0), 1000],
    ['a date that has passed', inSeconds(-60), 0],
    ['garbage', 'soon', 0],
  ])('of %s (%s) asks for %i ms', (_name, header, wait) => {
    expect(retryAfterMs(header, NOW)).toBe(wait)
  })

  test('asks for nothing, or for 1 second to 1 hour, whatever it says', () => {
    const header = fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String))
    fc.assert(
      fc.property(header, (text) => {
        const wait = retryAfterMs(text, NOW)
        return wait === 0 || (wait >= 1000 && wait <= 60 * MINUTE)
      }),
    )
    proves('R10', 'any text, number or date: no wait of its own, or 1 s to 1 h; never a loop')
  })
})

describe('an entry', () => {
  test.each([
    [0, true],
    [NOW - 1, true],
    [NOW, true],
    [NOW + 1, false],
    [NOW + 60 * MINUTE, false],
    [NOW + 60 * MINUTE + 1, true],
  ])(
    'not to be sent before %i is due: %s (a wait beyond an hour is a clock that jumped)',
    (at, due) => {
      expect(isDue(at, NOW)).toBe(due)
    },
  )
})
