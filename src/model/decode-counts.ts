import { decodeList } from './decode-list'
import { type FieldRule, integer, name } from './field-rules'
import type { Issue } from './issue'
import { COUNTS_LIMIT, type SuppressedCount } from './suppressed'

const MOST_ASKS = 1_000_000

const rules: Record<keyof SuppressedCount, FieldRule> = {
  day: { expected: 'a UTC day such as 2026-01-31', fits: isDay },
  touchpoint: name,
  stage: name,
  reason: name,
  n: integer(1, MOST_ASKS),
}

/** Reads the counts of a batch, which pages of before do not send. Never throws. */
export function decodeCounts(value: unknown): { counts: SuppressedCount[]; issues: Issue[] } {
  const list = { path: 'counts', item: 'a count', items: 'counts', limit: COUNTS_LIMIT, rules }
  const { read, issues } = decodeList<SuppressedCount>(value, list)
  return { counts: read, issues }
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(value)
  // Date.parse takes 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
