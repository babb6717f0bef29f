import type { Answer, DecodedBatch } from './answer'
import {
  CHANNELS,
  COMMENT_LENGTH,
  CONTEXT_LENGTH,
  CONTEXT_LIMIT,
  DEVICES,
  ENDS,
  LAYOUTS,
  ORDERS,
  PATH_LENGTH,
  REASONS_LIMIT,
  RECOVERIES,
  SOURCES,
} from './answer'
import { decodeCounts } from './decode-counts'
import { decodeLosses } from './decode-losses'
import {
  type FieldRule,
  integer,
  isRecord,
  name,
  oneOf,
  optional,
  readFields,
  text,
  uuid,
} from './field-rules'
import { FEELINGS, SUCCESSES } from './follow-up'
import { describe, type Issue } from './issue'

/** 2100-01-01: a time past it is not a clock that is wrong, but a value that is. */
const LATEST_TIME = 4_102_444_800_000

const point = optional(integer(1, 5))
const point3 = optional(integer(1, 3))
const time = integer(0, LATEST_TIME)

const rules: Record<keyof Answer, FieldRule> = {
  id: uuid,
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
  variant: optional(name),
  locale: name,
  path: text(PATH_LENGTH),
  device: oneOf(DEVICES),
  visit: optional(name),
  visitor: optional(name),
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
  return readFields<Answer>(rules, value, 'an answer')
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
  const { counts, issues: inCounts } = decodeCounts(value.counts)
  const { losses, issues: inLosses } = decodeLosses(value.lost)
  return {
    site: site as string,
    sentAt: sentAt as number,
    answers: items,
    counts,
    lost: losses,
    ignored: [...inCounts, ...inLosses],
  }
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
