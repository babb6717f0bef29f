import { type Fields, isBag, kinds, type Shape } from './config-shape'
import { describe, type Issue } from './issue'

/** Reads what fits the shape; what does not becomes an issue and is left out. Never throws. */
export function readShape(shape: Shape, value: unknown, path: string, issues: Issue[]): unknown {
  if (value === undefined) return undefined
  const miss = (expected: string) => {
    issues.push({ path, expected, received: describe(value) })
  }
  if (typeof shape === 'string') return kinds[shape](value) ?? miss(shape)
  if (Array.isArray(shape)) {
    const [first, last, step] = shape
    if (typeof first === 'string') return shape.includes(value) ? value : miss(shape.join(', '))
    if (typeof first === 'number') {
      const fits = Number(value) === value && value >= first && value <= last
      return fits && !(step && value % step) ? value : miss(`a number from ${first} to ${last}`)
    }
    if (!Array.isArray(value)) return miss('a list')
    return value.flatMap((item, i) => readShape(first, item, `${path}[${i}]`, issues) ?? [])
  }
  if (!isBag(value)) return miss('an object')
  const { '*': any, ...fields } = shape as Fields
  const found: [string, unknown][] = []
  for (const field of Object.keys(any ? value : fields)) {
    const own = Object.hasOwn(value, field) ? value[field] : undefined
    const at = path ? `${path}.${field}` : field
    const fit = readShape(any ?? fields[field] ?? 'a text', own, at, issues)
    if (fit !== undefined) found.push([field, fit])
  }
  // Unlike an assignment, this makes `__proto__` a field like any other.
  return Object.fromEntries(found)
}
