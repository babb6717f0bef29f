import type { ContextValue } from '../../../model/answer'
import type { Filter } from '../../../model/rules'

/** Tells whether the properties of an event, or the traits of a visit, meet every condition of a filter. */
export function fitsFilter(filter: Filter, facts: Record<string, ContextValue>): boolean {
  const { property, is, isNot, in: list, contains, matches, gt, lt } = filter
  const fact = Object.hasOwn(facts, property) ? facts[property] : undefined
  const text = fact === undefined ? undefined : String(fact)
  return (
    (is === undefined || fact === is) &&
    (isNot === undefined || fact !== isNot) &&
    (list === undefined || (fact !== undefined && list.indexOf(fact) >= 0)) &&
    (contains === undefined ||
      (text !== undefined && text.toLowerCase().indexOf(contains.toLowerCase()) >= 0)) &&
    (matches === undefined || (text !== undefined && new RegExp(matches, 'i').test(text))) &&
    (gt === undefined || (typeof fact === 'number' && fact > gt)) &&
    (lt === undefined || (typeof fact === 'number' && fact < lt))
  )
}
