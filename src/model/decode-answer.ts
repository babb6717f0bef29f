import type { Answer, DecodedBatch } from './answer'
import {
  CHANNELS,
  COMMENT_LENGTH,
  CONTEXT_LENGTH,
  CONTEXT_LIMIT,
  DEVICES,
  ENDS,
  FEELINGS,
  LAYOUTS,
  NAME_LENGTH,
  ORDERS,
  PATH_LENGTH,
  REASONS_LIMIT,
  RECOVERIES,
  SOURCES,
  SUCCESSES,
} from './answer'
import { describe, type Issue } from './issue'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
/** 2100-01-01: a time past it is not a clock that is wrong, but a value that is. */
const LATEST_TIME = 4_102_444_800_000

type Check = (value: unknown) => boolean
type Rule = { expected: string; fits: Check; optional?: true }

function text(limit: number): Rule {
  const expected = `a text of 1 to ${limit} characters`
  return { expected, fits: (v) => typeof v === 'string' && v.length > 0 && v.length <= limit }
}

function integer(from: number, to: number): Rule {
  const expected = `a whole number from ${from} to ${to}`
  return { expected, fits: (v) => Number.isInteger(v) && Number(v) >= from && Number(v) <= to }
}

function oneOf(values: readonly string[]): Rule {
  return { expected: `one of ${values.join(', ')}`, fits: (v) => values.includes(v as string) }
}

function optional(rule: Rule): Rule {
  return { ...rule, optional: true }
}

const name = text(NAME_LENGTH)
const point = optional(integer(1, 5))
const point3 = optional(integer(1, 3))
const time = integer(0, LATEST_TIME)

const rules: Record<keyof Answer, Rule> = {
  id: { expected: 'a UUIDv7 in lower case', fits: (v) => typeof v === 'string' && UUID.test(v) },
  rev: integer(1, 1_000_000),
  touchpoint: name,
  stage: name,
  moment: optional(integer(0, 6)),
  channel: oneOf(CHANNELS),
  source: oneOf(SOURCES),
  emotion: point,
  ease: point,
  emotion3: point3,
  ease3: point3,
  expectation: optional(integer(-1, 1)),
  success: optional(oneOf(SUCCESSES)),
  repurchase: point,
  recommend: point,
  feeling: optional(oneOf(FEELINGS)),
  reasons: {
    expected: `at most ${REASONS_LIMIT} reason ids`,
    fits: (v) => Array.isArray(v) && v.length <= REASONS_LIMIT && v.every(name.fits),
    optional: true,
  },
  comment: { ...text(COMMENT_LENGTH), optional: true },
  recovery: optional(oneOf(RECOVERIES)),
  end: oneOf(ENDS),
  layout: oneOf(LAYOUTS),
  order: oneOf(ORDERS),
  instrument: name,
  locale: name,
  path: text(PATH_LENGTH),
  device: oneOf(DEVICES),
  context: {
    expected: `at most ${CONTEXT_LIMIT} short texts, numbers or booleans by name`,
    fits: isContext,
    optional: true,
  },
  askedAt: time,
  answeredAt: time,
  test: { expected: 'true or nothing', fits: (v) => v === true, optional: true },
}

/**
 * Reads one answer from outside. Unknown fields are left out, so that a newer page may send more.
 * @returns the answer, or every issue at once.
 */
export function decodeAnswer(value: unknown): Answer | Issue[] {
  if (!isRecord(value)) return [{ path: '', expected: 'an answer', received: describe(value) }]
  const issues: Issue[] = []
  const answer: Record<string, unknown> = {}
  for (const [field, rule] of Object.entries(rules)) {
    const found = Object.hasOwn(value, field) ? value[field] : undefined
    if (found === undefined && rule.optional) continue
    if (rule.fits(found)) answer[field] = found
    else issues.push({ path: field, expected: rule.expected, received: describe(found) })
  }
  return issues.length ? issues : (answer as unknown as Answer)
}

/** Reads the body of a batch, item by item: one bad answer never drops its neighbours. */
export function decodeBatch(value: unknown): DecodedBatch | Issue[] {
  if (!isRecord(value)) return [{ path: '', expected: 'a batch', received: describe(value) }]
  const { v, site, sentAt, answers } = value
  const issues: Issue[] = []
  if (v !== 1) issues.push({ path: 'v', expected: '1', received: describe(v) })
  if (!name.fits(site)) {
    issues.push({ path: 'site', expected: name.expected, received: describe(site) })
  }
  if (!time.fits(sentAt)) {
    issues.push({ path: 'sentAt', expected: time.expected, received: describe(sentAt) })
  }
  if (!Array.isArray(answers)) {
    issues.push({ path: 'answers', expected: 'a list of answers', received: describe(answers) })
  }
  if (issues.length) return issues
  const items = (answers as unknown[]).map(decodeAnswer)
  return { site: site as string, sentAt: sentAt as number, answers: items }
}

function isContext(value: unknown): boolean {
  if (!isRecord(value)) return false
  const entries = Object.entries(value)
  return entries.length <= CONTEXT_LIMIT && entries.every(([k, v]) => name.fits(k) && isPlain(v))
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= CONTEXT_LENGTH
  return typeof value === 'boolean' || Number.isFinite(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
