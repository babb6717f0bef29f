import { type FieldRule, readFields } from './field-rules'
import { describe, type Issue } from './issue'

/** What a list of a batch holds beside its answers. */
interface ListOf<T> {
  /** Field of the batch. */
  path: string
  /** One item and several, in words: `a count`, `counts`. */
  item: string
  items: string
  limit: number
  rules: Record<keyof T, FieldRule>
}

/**
 * Reads a list of a batch that need not be there. Never throws: what is wrong is left out, and told by
 * a path such as `counts/3/n`.
 */
export function decodeList<T extends object>(
  value: unknown,
  { path, item, items, limit, rules }: ListOf<T>,
): { read: T[]; issues: Issue[] } {
  if (value === undefined) return { read: [], issues: [] }
  if (!Array.isArray(value)) {
    return {
      read: [],
      issues: [{ path, expected: `a list of ${items}`, received: describe(value) }],
    }
  }
  const read: T[] = []
  const issues: Issue[] = []
  for (const [i, one] of value.slice(0, limit).entries()) {
    const fields = readFields<T>(rules, one, item)
    if (!Array.isArray(fields)) read.push(fields)
    else {
      for (const { path: field, ...rest } of fields) {
        issues.push({ path: `${path}/${i}${field && '/'}${field}`, ...rest })
      }
    }
  }
  if (value.length > limit) {
    issues.push({ path, expected: `at most ${limit} ${items}`, received: describe(value) })
  }
  return { read, issues }
}
