import { NAME_LENGTH } from './answer'
import { describe, type Issue } from './issue'

/** What a field of a record from outside must be. */
export interface FieldRule {
  expected: string
  fits(value: unknown): boolean
  optional?: true
}

export function text(limit: number): FieldRule {
  const expected = `a text of 1 to ${limit} characters`
  return { expected, fits: (v) => typeof v === 'string' && v.length > 0 && v.length <= limit }
}

export function integer(from: number, to: number): FieldRule {
  const expected = `a whole number from ${from} to ${to}`
  return { expected, fits: (v) => Number.isInteger(v) && Number(v) >= from && Number(v) <= to }
}

export function oneOf(values: readonly string[]): FieldRule {
  return { expected: `one of ${values.join(', ')}`, fits: (v) => values.includes(v as string) }
}

export function optional(rule: FieldRule): FieldRule {
  return { ...rule, optional: true }
}

export const name = text(NAME_LENGTH)

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** The id of an ask. */
export const uuid: FieldRule = {
  expected: 'a UUIDv7 in lower case',
  fits: (v) => typeof v === 'string' && UUID.test(v),
}

/**
 * Reads the fields of a record by their rules. Unknown fields are left out, so that a newer page may
 * send more.
 * @param what the record, in words: `an answer`
 * @returns the record, or every issue at once
 */
export function readFields<T extends object>(
  rules: Record<keyof T, FieldRule>,
  value: unknown,
  what: string,
): T | Issue[] {
  if (!isRecord(value)) return [{ path: '', expected: what, received: describe(value) }]
  const issues: Issue[] = []
  const read: Record<string, unknown> = {}
  for (const [field, rule] of Object.entries<FieldRule>(rules)) {
    const found = Object.hasOwn(value, field) ? value[field] : undefined
    if (found === undefined && rule.optional) continue
    if (rule.fits(found)) read[field] = found
    else issues.push({ path: field, expected: rule.expected, received: describe(found) })
  }
  return issues.length ? issues : (read as T)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
