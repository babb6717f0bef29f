import type { Fields, Shape } from './config-shape'
import type { Misfit } from './misfit'
import { isBag, isText, type Kinds } from './plain-kinds'

/**
 * Reads what fits the shape; what does not becomes a misfit and is left out. Never throws.
 * @param known tells values of every kind in the shape
 */
export function readShape(
  shape: Shape,
  value: unknown,
  path: string,
  misfits: Misfit[],
  known: Kinds,
): unknown {
  function read(shape: Shape, value: unknown, path: string): unknown {
    if (value === undefined && shape !== 'id') return undefined
    const miss = () => {
      misfits.push({ path, shape, value })
    }
    if (typeof shape === 'string') {
      if (!known[shape]?.(value)) return miss()
      return shape === 'texts' && isText(value) ? { '*': value } : value
    }
    if (Array.isArray(shape)) {
      const [first, last, step] = shape
      if (typeof first === 'object') {
        if (!Array.isArray(value)) return miss()
        return value.flatMap((item, i) => read(first, item, `${path}[${i}]`) ?? [])
      }
      const fits =
        typeof first === 'string'
          ? shape.some((choice) => choice === value)
          : typeof value === 'number' && value >= first && value <= last && !(step && value % step)
      return fits ? value : miss()
    }
    if (!isBag(value)) return miss()
    const { '*': any, ...fields } = shape as Fields
    const found: [string, unknown][] = []
    for (const field of Object.keys(any ? value : fields)) {
      if (any && !read('name', field, path)) continue
      const own = Object.hasOwn(value, field) ? value[field] : undefined
      const at = path ? `${path}.${field}` : field
      const fit = read(any ?? fields[field] ?? 'text', own, at)
      if (fit !== undefined) found.push([field, fit])
    }
    // Unlike an assignment, this makes `__proto__` a field like any other.
    const result = Object.fromEntries(found)
    const isWhole = Object.keys(fields).every((field) => fields[field] !== 'id' || result[field])
    return isWhole ? result : undefined
  }
  return read(shape, value, path)
}
