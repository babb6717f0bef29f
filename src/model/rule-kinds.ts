import { isName, isText, plainKinds } from './plain-kinds'

const isFact = (v: unknown) => ['string', 'number', 'boolean'].indexOf(typeof v) >= 0
const isPath = (v: unknown) => isText(v) && /^[/*]/.test(v)
const listOf = (fits: (v: unknown) => boolean) => (v: unknown) =>
  Array.isArray(v) && v.length > 0 && v.every(fits)

/** What rules are made of, beyond what the rest of a configuration is made of. */
export const ruleKinds = {
  ...plainKinds,
  fact: isFact,
  facts: listOf(isFact),
  names: listOf(isName),
  paths: listOf(isPath),
  zone: (v: unknown) => isText(v) && isZone(v),
  pattern: (v: unknown) => isText(v) && isPattern(v),
  // Only a page can tell more.
  selector: isText,
  date: (v: unknown) => isText(v) && DATE.test(v) && !Number.isNaN(Date.parse(v)),
}

/** A day, or an instant with its offset: without one, it would be another instant in every zone. */
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/

function isZone(timeZone: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    return false
  }
}

function isPattern(source: string): boolean {
  try {
    return !!new RegExp(source, 'i')
  } catch {
    return false
  }
}
