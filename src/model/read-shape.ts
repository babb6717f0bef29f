import { NAME_LENGTH } from './answer'
import { bankEntry } from './bank'
import type { Fields, Kind, Shape } from './config-shape'
import type { Misfit } from './misfit'

const isText = (v: unknown): v is string => typeof v === 'string' && v !== ''
const isName = (v: unknown) => isText(v) && v.length <= NAME_LENGTH
const isBag = (v: unknown): v is Record<string, unknown> => Object(v) === v && !Array.isArray(v)

const kinds: Record<Kind, (v: unknown) => unknown> = {
  text: isText,
  name: isName,
  id: isName,
  flag: (v) => typeof v === 'boolean',
  texts: (v) => isText(v) || (isBag(v) && Object.values(v).every(isText)),
  // `javascript:` and `data:` would run in the host page.
  link: (v) => isText(v) && /^(https?:|mailto:|tel:|[/.#?])/i.test(v),
  image: (v) => isText(v) && /^(https:|[/.]|\w[^:]*$)/i.test(v),
  entry: (v) => isText(v) && bankEntry(v),
}

/** Reads what fits the shape; what does not becomes a misfit and is left out. Never throws. */
export function readShape(shape: Shape, value: unknown, path: string, misfits: Misfit[]): unknown {
  if (value === undefined && shape !== 'id') return undefined
  const miss = () => {
    misfits.push({ path, shape, value })
  }
  if (typeof shape === 'string') {
    if (!kinds[shape](value)) return miss()
    return shape === 'texts' && isText(value) ? { '*': value } : value
  }
  if (Array.isArray(shape)) {
    const [first, last, step] = shape
    if (typeof first === 'object') {
      if (!Array.isArray(value)) return miss()
      return value.flatMap((item, i) => readShape(first, item, `${path}[${i}]`, misfits) ?? [])
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
    if (any && !readShape('name', field, path, misfits)) continue
    const own = Object.hasOwn(value, field) ? value[field] : undefined
    const at = path ? `${path}.${field}` : field
    const fit = readShape(any ?? fields[field] ?? 'text', own, at, misfits)
    if (fit !== undefined) found.push([field, fit])
  }
  // Unlike an assignment, this makes `__proto__` a field like any other.
  const read = Object.fromEntries(found)
  const isWhole = Object.keys(fields).every((field) => fields[field] !== 'id' || read[field])
  return isWhole ? read : undefined
}
