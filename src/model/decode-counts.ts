import { type FieldRule, integer, name, readFields } from './field-rules'
import { describe, type Issue } from './issue'
import { COUNTS_LIMIT, type SuppressedCount } from './suppressed'

const MOST_ASKS = 1_000_000

const rules: Record<keyof SuppressedCount, FieldRule> = {
  day: { expected: 'a UTC day such as 2026-01-31', fits: isDay },
  touchpoint: name,
  stage: name,
  reason: name,
  n: integer(1, MOST_ASKS),
}

/**
 * Reads the counts of a batch, which pages of before do not send. Never throws: what is wrong is left
 * out, and told by a path such as `counts/3/n`.
 */
export function decodeCounts(value: unknown): { counts: SuppressedCount[]; issues: Issue[] } {
  if (value === undefined) return { counts: [], issues: [] }
  if (!Array.isArray(value)) {
    const issue = { path: 'counts', expected: 'a list of counts', received: describe(value) }
    return { counts: [], issues: [issue] }
  }
  const counts: SuppressedCount[] = []
  const issues: Issue[] = []
  for (const [i, item] of value.slice(0, COUNTS_LIMIT).entries()) {
    const read = readFields<SuppressedCount>(rules, item, 'a count')
    if (!Array.isArray(read)) counts.push(read)
    else for (const { path, ...rest } of read) issues.push({ path: pathOf(i, path), ...rest })
  }
  if (value.length > COUNTS_LIMIT) {
    const expected = `at most ${COUNTS_LIMIT} counts`
    issues.push({ path: 'counts', expected, received: describe(value) })
  }
  return { counts, issues }
}

function pathOf(i: number, field: string): string {
  return `counts/${i}${field && '/'}${field}`
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(value)
  // Date.parse takes 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
