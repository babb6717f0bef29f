import { describe, expect, test } from 'vitest'
import type { Source } from '../../../src/model/answer'
import type { Limits } from '../../../src/model/config'
import { DEFAULT_LIMITS } from '../../../src/model/limits'
import type { PastAsk } from '../../../src/sdk/host/past-ask'
import { limitsAgainst } from '../../../src/sdk/targeting/limits-against'
import { NOW } from '../../support/an-answer'

const DAY = 86_400_000
const NONE: Limits = {
  ...{ perSession: 0, gapDays: 0, touchpointDays: 0, dismissedDays: 0 },
  ...{ impressions: 0, snoozeDays: 0, neverDays: 0 },
}

/** An ask of so many days ago. */
function ago(days: number, end: PastAsk['end'] = 'answered', touchpoint = 'checkout'): PastAsk {
  return { touchpoint, at: NOW - days * DAY, end }
}

/** What is against the checkout after these asks, on one line. */
function verdict(
  asks: PastAsk[],
  limits: Partial<Limits> = {},
  { source = 'prompt' as Source, here = [] as PastAsk[] } = {},
) {
  const over = { ...DEFAULT_LIMITS, ...limits }
  const past = { now: NOW, asks, here: new Set(here) }
  return limitsAgainst('checkout', over, source, past).join(' ') || 'asks'
}

test.each<[string, PastAsk[]]>([
  ['touchpoint', [ago(40)]],
  ['gap', [ago(1, 'answered', 'landing')]],
  ['dismissed', [ago(40, 'dismissed', 'landing')]],
  ['impressions', [ago(60, 'ignored'), ago(50, 'ignored'), ago(40, 'ignored')]],
  ['snoozed', [ago(1, 'snoozed', 'landing')]],
  ['never', [ago(300, 'never', 'landing')]],
])('a prompt is withheld for the one reason: %s', (reason, asks) => {
  expect(verdict(asks)).toBe(reason)
})

test('every reason is told, the same way round each time', () => {
  const ignored = [ago(8, 'ignored'), ago(7, 'ignored'), ago(6, 'ignored')]
  const others = [ago(5, 'snoozed', 'landing'), ago(4, 'dismissed', 'landing')]
  expect(verdict([ago(9), ...ignored, ...others, ago(3, 'never', 'landing')])).toBe(
    'touchpoint gap dismissed impressions snoozed never',
  )
})

describe('a limit in days', () => {
  test.each<[keyof Limits, days: number, end: PastAsk['end'], touchpoint: string]>([
    ['touchpointDays', 90, 'answered', 'checkout'],
    ['gapDays', 30, 'answered', 'landing'],
    ['dismissedDays', 60, 'dismissed', 'landing'],
    ['snoozeDays', 7, 'snoozed', 'landing'],
    ['neverDays', 365, 'never', 'landing'],
  ])('%s holds until %i days have passed, and not a moment longer', (limit, days, end, name) => {
    const input = { ...NONE, [limit]: days }
    const ask = ago(days, end, name)
    expect(verdict([{ ...ask, at: ask.at + 1 }], input)).not.toBe('asks')
    expect(verdict([ask], input)).toBe('asks')
  })

  test('may be a part of a day', () => {
    expect(verdict([ago(0.49)], { ...NONE, gapDays: 0.5 })).toBe('gap')
    expect(verdict([ago(0.5)], { ...NONE, gapDays: 0.5 })).toBe('asks')
  })

  test('of 0 is no limit', () => {
    const ends = ['answered', 'dismissed', 'ignored', 'snoozed', 'never'] as const
    expect(
      verdict(
        ends.map((end) => ago(0, end)),
        NONE,
      ),
    ).toBe('asks')
  })

  test('is one for each touchpoint, and one for all together', () => {
    expect(verdict([ago(40, 'answered', 'landing')])).toBe('asks')
    expect(verdict([ago(29, 'answered', 'landing')])).toBe('gap')
    expect(verdict([ago(89), ago(80, 'answered', 'landing')])).toBe('touchpoint')
  })

  test('after a dismissal counts dismissals only, whatever came after them', () => {
    expect(verdict([ago(59, 'dismissed', 'landing')])).toBe('dismissed')
    expect(verdict([ago(59, 'answered', 'landing')])).toBe('asks')
    const both = [ago(59, 'dismissed', 'landing'), ago(35, 'answered', 'landing')]
    expect(verdict(both)).toBe('dismissed')
  })
})

describe('an ask that nobody has acted on', () => {
  const ignored = (...days: number[]) => days.map((d) => ago(d, 'ignored'))
  const only = { ...NONE, touchpointDays: 90, impressions: 3 }

  test('counts for the gap like any other', () => {
    expect(verdict(ignored(29))).toBe('gap')
    expect(verdict(ignored(31))).toBe('asks')
  })

  test('counts as asked after so many, from the last of them on', () => {
    expect(verdict(ignored(3, 2), only)).toBe('asks')
    expect(verdict(ignored(100, 95, 89), only)).toBe('impressions')
    expect(verdict(ignored(100, 95, 90), only)).toBe('asks')
  })

  test('begins to be counted anew after the quiet, and after the person has acted', () => {
    expect(verdict(ignored(200, 195, 190, 5, 4), only)).toBe('asks')
    expect(verdict(ignored(200, 195, 190, 5, 4, 3), only)).toBe('impressions')
    expect(verdict([...ignored(130, 125), ago(120), ...ignored(4)], only)).toBe('asks')
  })

  test('of another touchpoint does not count', () => {
    const others = ignored(3, 2, 1).map((ask) => ({ ...ask, touchpoint: 'landing' }))
    expect(verdict(others, only)).toBe('asks')
  })

  test('is not shown again on the same page, whatever the limit', () => {
    const [ask] = ignored(0) as [PastAsk]
    expect(verdict([ask], { ...only, impressions: 0 }, { here: [ask] })).toBe('touchpoint')
    expect(verdict([ask], { ...only, impressions: 0 })).toBe('asks')
  })
})

test('"ask me later" is quiet for its days alone: the same touchpoint may ask after them', () => {
  expect(verdict([ago(6, 'snoozed')])).toBe('snoozed')
  expect(verdict([ago(8, 'snoozed')])).toBe('asks')
})

test('a question inside the page is limited by its own touchpoint alone', () => {
  const source: Source = 'inline'
  const others = ['answered', 'dismissed', 'snoozed', 'never'] as const
  const past = others.map((end) => ago(1, end, 'landing'))
  expect(verdict(past, {}, { source })).toBe('asks')
  expect(verdict([ago(89)], {}, { source })).toBe('touchpoint')
})

test('a question that a person has asked for is withheld by nothing', () => {
  const past = [ago(1), ago(1, 'never')]
  expect(verdict(past, {}, { source: 'tab' })).toBe('asks')
})

test('deciding changes nothing that it was given', () => {
  const asks = [ago(1, 'dismissed')]
  verdict(asks)
  expect(asks).toEqual([ago(1, 'dismissed')])
})
