// @vitest-environment node
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/cli/check/check'
import { forecast } from '../../src/cli/check/forecast/forecast'
import { typesOf } from '../../src/cli/types-of'
import type { AskConfig } from '../../src/model/config'
import { readAskConfig } from '../../src/model/read-ask-config'
import { readConfig } from '../../src/model/read-config'
import { readRules } from '../../src/model/read-rules'
import { readZone } from '../../src/model/read-zone'
import type { Rules } from '../../src/model/rules'
import { decide } from '../../src/sdk/targeting/decide'
import type { Facts } from '../../src/sdk/targeting/rules/facts'
import { rulesAgainst } from '../../src/sdk/targeting/rules/rules-against'
import { proves, spaced } from '../support/proves'

/** How many configurations, and how long the slowest of them may take, whole. */
const RUNS = 10_000
const MOST_MS = 50

const [, guide = ''] =
  /```json\n(.*?)```/s.exec(readFileSync('docs/configuration.md', 'utf8')) ?? []
const SEEDS: Seed[] = [readFileSync('demo/cx.json', 'utf8'), guide].map((text) => JSON.parse(text))

interface Seed {
  touchpoints: Record<string, unknown>
}

/** A few touchpoints of a seed: a whole one has too much that is right. */
const someOf = ({ touchpoints, ...rest }: Seed, from: number): Seed => ({
  ...rest,
  touchpoints: Object.fromEntries(Object.entries(touchpoints).slice(from % 10, (from % 10) + 3)),
})

interface Place {
  holder: Record<string, unknown>
  field: string
}

/** Every place of a value at which something stands, deep down. */
function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.entries(holder).flatMap(([field, own]) => [{ holder, field }, ...placesOf(own)])
}

const hostile = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 0.5, 1e308, -1e-308, '', [], {}, [[]], [{}]),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '/(',
    '/*(',
    '(',
    '*',
    '/:',
    '[',
    '2026-02-30',
  ),
  fc.constantFrom(
    '(a+)+$',
    '\\',
    '(?<',
    '9999-99-99',
    '0000-01-01',
    'Europe/Nowhere',
    'light-dark(',
    ',',
  ),
  fc.constantFrom(
    'event',
    'visible',
    'load',
    'en',
    'usted',
    'grid3',
    'visitor',
    'returning',
    'granted',
  ),
  fc.string(),
  fc.string({ minLength: 200, maxLength: 2000 }),
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(
    fc.constantFrom('*', 'en', '__proto__', 'constructor', 'id', 'on', 'property'),
    fc.jsonValue(),
  ),
)

const change = fc.record({
  at: fc.nat(),
  value: hostile,
  name: fc.option(fc.string()),
  kind: fc.nat(3),
})

/** A configuration with a few places changed, renamed, doubled or taken away, as JSON brings it. */
const mutated = fc
  .tuple(fc.constantFrom(...SEEDS), fc.nat(9), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([seed, from, changes]): string => {
    const config: unknown = structuredClone(someOf(seed, from))
    for (const { at, value, name, kind } of changes) {
      const places = placesOf(config)
      const { holder, field } = places[at % places.length] ?? { holder: {}, field: '' }
      const other = places[(at * 31) % places.length]
      if (kind === 0) Reflect.deleteProperty(holder, field)
      else {
        const own = kind === 1 ? value : structuredClone(other?.holder[other.field])
        const target = kind === 3 && !Array.isArray(holder) ? (name ?? '__proto__') : field
        const property = { value: own, enumerable: true, configurable: true, writable: true }
        Object.defineProperty(holder, target, property)
      }
    }
    return JSON.stringify(config)
  })

const facts: Facts = {
  ...{ now: Date.UTC(2026, 10, 22), path: '/order/confirmed', locale: 'es', device: 'phone' },
  ...{ isReturning: true, consent: 'pending', traits: { plan: 'pro', n: 3, ok: true } },
  units: { visit: 'v', visitor: 'w' },
}

/** What a page does with a configuration: reads it, reads its rules, decides about every name. */
function live(value: unknown) {
  const { config } = readAskConfig(value)
  const names = [...Object.keys(config.touchpoints), 'checkout', 'purchase', '__proto__']
  return names.map((name) => decideWith(config, name))
}

function decideWith(config: AskConfig, name: string) {
  const timeZone = readZone(config.timeZone, [])
  const situation = {
    ...{ now: facts.now, isOpen: false, asks: new Map(), asksThisVisit: 0 },
    source: 'prompt' as const,
    rulesAgainst: (touchpoint: { touchpoint: string; config: object }) => {
      const rules: Rules = readRules(touchpoint.config, '', [])
      return rulesAgainst(touchpoint.touchpoint, rules, { ...facts, timeZone })
    },
  }
  return decide(name, config, situation)
}

/** Every part that reads what a marketer has written. */
function readEverywhere(text: string) {
  const value: unknown = JSON.parse(text)
  const decisions = live(value)
  const { config, issues } = readConfig(value)
  check(text, { now: facts.now, visits: { all: 100, of: new Map() } })
  forecast(config, { all: 100, of: new Map() })
  typesOf(config, 'cx.json')
  return { decisions, issues }
}

test(`${RUNS} mutated configurations make nothing throw, take little time and leave prototypes alone`, () => {
  const before = Object.getOwnPropertyNames(Object.prototype)
  let slowest = { ms: 0, text: '' }
  let wrong = 0
  fc.assert(
    fc.property(mutated, (text) => {
      const from = performance.now()
      const { issues, decisions } = readEverywhere(text)
      const ms = performance.now() - from
      if (ms > slowest.ms) slowest = { ms, text }
      if (issues.length) wrong++
      for (const { show, reasons } of decisions) expect(show).toBe(reasons.length === 0)
    }),
    { numRuns: RUNS },
  )
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  // Most mutations hit something that a reader has to leave out.
  expect(wrong).toBeGreaterThan(RUNS / 4)
  // A busy machine may stop in the midst of any of them: the same one again, at its best, is what counts.
  const again = Array.from({ length: 5 }, () => {
    const from = performance.now()
    readEverywhere(slowest.text)
    return performance.now() - from
  })
  const slowestMs = Math.min(...again)
  expect(slowestMs).toBeLessThan(MOST_MS)
  const told = `the slowest read, checked, typed and forecast in ${slowestMs.toFixed(1)} ms`
  proves('R35', `${spaced(RUNS)} mutated configurations: nothing thrown, ${told}`)
}, 240_000)
