import type { Config } from '../../../model/config'
import type { Filter } from '../../../model/rules'
import { fitsFilter } from '../../../sdk/targeting/rules/fits-filter'
import type { Found } from '../finding'
import { filterPlaces } from './rule-places'

/** A filter that no value whatever fits, or one with no condition. */
export function impossibleFilter(config: Config): Found[] {
  return filterPlaces(config).flatMap(({ path, filter }): Found[] => {
    const { property, ...conditions } = filter
    if (!Object.keys(conditions).length) {
      const message = `says nothing about "${property}": add is, isNot, in, contains, matches, gt or lt.`
      return [{ path, message }]
    }
    const fault = faultOf(filter)
    return fault ? [{ severity: 'error', path, message: `never fits: ${fault}.` }] : []
  })
}

function faultOf(filter: Filter): string | undefined {
  const { property, is, in: list, gt, lt, contains, matches } = filter
  if (gt !== undefined && lt !== undefined && gt >= lt) {
    return `no number is greater than ${gt} and less than ${lt}`
  }
  const candidates = is === undefined ? list : [is]
  if (candidates) {
    const isPossible = candidates.some((value) => fitsFilter(filter, { [property]: value }))
    return isPossible ? undefined : 'no value meets all of its conditions'
  }
  const isNumber = gt !== undefined || lt !== undefined
  // A number is compared as it is written: `contains` and `matches` with letters find none in it.
  const letters = /^\p{L}+$/u
  const isText = letters.test(contains ?? '') || letters.test(matches ?? '')
  return isNumber && isText
    ? 'gt and lt compare numbers, contains and matches look for letters'
    : undefined
}
