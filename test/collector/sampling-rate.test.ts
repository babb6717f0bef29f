// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { latelyOf } from '../../src/collector/lately'
import { type Lately, samplingRate } from '../../src/collector/sampling-rate'
import { withRates } from '../../src/collector/with-rates'
import type { Cell, Counts } from '../../src/model/cube'

const nothing: Lately = { answers: 0, shown: 0, notDrawn: 0, days: 7 }
const HOUR = 3_600_000
const DAY = 24 * HOUR

describe('the rate', () => {
  test('is the written one while nothing is known, and 1 without one', () => {
    expect(samplingRate({ weekly: 60, written: 0.3 }, nothing)).toBe(0.3)
    expect(samplingRate({ weekly: 60 }, nothing)).toBe(1)
  })

  test('stays where it is when it brings what is wanted', () => {
    const lately = { answers: 240, shown: 1200, notDrawn: 10_800, days: 7 }
    expect(samplingRate({ weekly: 240 }, lately)).toBeCloseTo(0.1, 2)
  })

  test('goes half of the way, so that one week does not swing it', () => {
    const lately = { answers: 2000, shown: 10_000, notDrawn: 0, days: 7 }
    expect(samplingRate({ weekly: 20 }, lately)).toBe(0.1)
  })

  test('is never below 0.01 nor above 1, whatever has come', () => {
    const many = { answers: 1e6, shown: 5e6, notDrawn: 0, days: 7 }
    expect(samplingRate({ weekly: 1 }, many)).toBe(0.01)
    const few = { answers: 1, shown: 9, notDrawn: 0, days: 7 }
    expect(samplingRate({ weekly: 1000 }, few)).toBe(1)
    expect(samplingRate({ weekly: 60 }, { ...nothing, notDrawn: 5000 })).toBeGreaterThanOrEqual(
      0.01,
    )
    expect(samplingRate({ weekly: 60, written: 0 }, nothing)).toBe(0.01)
  })

  test('is not swung by the first answers of a young touchpoint', () => {
    const lucky = { answers: 3, shown: 3, notDrawn: 97, days: 1 }
    const rate = samplingRate({ weekly: 60 }, lucky)
    expect(rate).toBeLessThan(0.3)
    expect(rate).toBeGreaterThan(0.03)
  })
})

/** Seeded numbers from 0 to 1. */
function chances(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Weeks of a site that publishes a rate every hour: answers per week. */
function weeksOf(site: { visitsADay: number; response: number; weekly: number }, weeks: number) {
  const random = chances(site.visitsADay)
  const start = Date.parse('2026-01-05')
  const cells = new Map<string, number>()
  const add = (key: string) => cells.set(key, (cells.get(key) ?? 0) + 1)
  const weekday = [1.3, 1.2, 1.1, 1, 1.1, 0.6, 0.7]
  const perWeek: number[] = []
  for (let hour = 0; hour < weeks * 168; hour++) {
    const now = start + hour * HOUR
    const rate = samplingRate(
      { weekly: site.weekly },
      latelyOf(countsOf(cells, now), now)('checkout'),
    )
    const visits = (site.visitsADay / 24) * (weekday[Math.floor(hour / 24) % 7] ?? 1)
    const day = new Date(now).toISOString().slice(0, 10)
    for (let i = 0; i < visits - random(); i++) {
      if (random() >= rate) add(`${day} sample`)
      else if (random() >= site.response) add(`${day} 0`)
      else {
        add(`${day} 4`)
        const week = Math.floor(hour / 168)
        perWeek[week] = (perWeek[week] ?? 0) + 1
      }
    }
  }
  return perWeek
}

/** What a store would count of the last seven days and today. */
function countsOf(counted: Map<string, number>, now: number): Counts {
  const none = { reasons: [], followUps: [], variants: [], lost: [] }
  const counts: Counts = { ...none, cells: [], suppressed: [] }
  for (let back = 0; back <= 7; back++) {
    const day = new Date(now - back * DAY).toISOString().slice(0, 10)
    const asked = { day, touchpoint: 'checkout', stage: 'purchase' }
    const series = { locale: 'en', layout: 'cards', order: 'emotion-first', source: 'prompt' }
    for (const emotion of [0, 4] as const) {
      const n = counted.get(`${day} ${emotion}`)
      const cell: Cell = { ...asked, ...series, instrument: 'x', emotion, ease: 0, n: n ?? 0 }
      if (n) counts.cells.push(cell)
    }
    const n = counted.get(`${day} sample`)
    if (n) counts.suppressed.push({ ...asked, reason: 'sample', n })
  }
  return counts
}

describe('over weeks, on a site whose days are unlike', () => {
  test.each([
    { visitsADay: 400, response: 0.25, weekly: 60 },
    { visitsADay: 2000, response: 0.1, weekly: 60 },
    { visitsADay: 300, response: 0.4, weekly: 100 },
    { visitsADay: 6000, response: 0.05, weekly: 200 },
  ])('$weekly answers come of $visitsADay visits a day, within 15 %', (site) => {
    const later = weeksOf(site, 16).slice(4)
    const mean = later.reduce((sum, n) => sum + n, 0) / later.length
    expect(mean / site.weekly).toBeGreaterThan(0.85)
    expect(mean / site.weekly).toBeLessThan(1.15)
    // No week swings by more than chance does: three standard deviations, and the drift beside.
    const most = 3 / Math.sqrt(site.weekly) + 0.15
    for (const n of later) expect(Math.abs(n / site.weekly - 1)).toBeLessThan(most)
  })

  test('everybody is asked where even that brings too few', () => {
    const later = weeksOf({ visitsADay: 20, response: 0.2, weekly: 500 }, 6).slice(2)
    expect(Math.min(...later)).toBeGreaterThan(14)
  })
})

describe('a configuration', () => {
  const known = (name: string): Lately =>
    name === 'checkout' ? { answers: 240, shown: 1200, notDrawn: 10_800, days: 7 } : nothing

  test('gets the rates of the touchpoints that have a weekly target, and nothing else', () => {
    const written = {
      $schema: './x.json',
      journey: { stages: [{ id: 'use', sample: { weekly: 10, rate: 0.5, per: 'visitor' } }] },
      touchpoints: {
        checkout: { stage: 'purchase', sample: { weekly: 240 } },
        landing: { sample: { rate: 0.4 } },
        'help-center': { stage: 'use' },
      },
    }
    const before = structuredClone(written)
    expect(withRates(written, known)).toEqual({
      ...written,
      touchpoints: {
        ...written.touchpoints,
        checkout: { stage: 'purchase', sample: { weekly: 240, rate: expect.closeTo(0.1, 2) } },
        'help-center': { stage: 'use', sample: { weekly: 10, rate: 0.5, per: 'visitor' } },
      },
    })
    expect(written).toEqual(before)
  })

  test.each([[null], [[]], [7], [{ touchpoints: 3 }], [{ touchpoints: { checkout: 'x' } }]])(
    'that is %j stays as it is',
    (written) => {
      expect(withRates(written, known)).toEqual(written)
    },
  )
})
