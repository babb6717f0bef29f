import { distance } from 'fastest-levenshtein'
import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { filterPlaces, triggerPlaces } from './rule-places'

/** Shorter names are often alike and meant so: `step_1`, `plan_a`. */
const MIN_LENGTH = 6

/** Names of events, or of their properties and traits, that are nearly the same: one of them is a slip. */
export function nearNames(config: Config): Found[] {
  const events = triggerPlaces(config).flatMap(({ path, trigger: { event, unless = [] } }) => [
    ...(event ? [[`${path}.event`, event] as const] : []),
    ...unless.map((name, i) => [`${path}.unless[${i}]`, name] as const),
  ])
  const properties = filterPlaces(config).map(
    ({ path, filter }) => [`${path}.property`, filter.property] as const,
  )
  return [...slipsIn(events), ...slipsIn(properties)]
}

/** Each name that is near an earlier or more frequent one. */
function slipsIn(names: (readonly [path: string, name: string])[]): Found[] {
  const count = (name: string) => names.filter(([, other]) => other === name).length
  const distinct = [...new Set(names.map(([, name]) => name))]
  return names.flatMap(([path, name], i): Found[] => {
    const meant = distinct.find(
      (other) =>
        isNear(name, other) &&
        (count(other) > count(name) ||
          (count(other) === count(name) && names.findIndex(([, one]) => one === other) < i)),
    )
    if (!meant) return []
    return [
      { path, message: `"${name}" is not "${meant}", which is used too. Did you mean "${meant}"?` },
    ]
  })
}

function isNear(one: string, other: string): boolean {
  if (one === other) return false
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (plain(one) === plain(other)) return true
  if (Math.min(one.length, other.length) < MIN_LENGTH) return false
  // `step_one_1` and `step_one_2` are two steps; so are `test_a` and `test_b`.
  const stem = (name: string) => name.replace(/(?:^|[\W_])\p{L}?(?=$|[\W_])|\d+/gu, '')
  return distance(one, other) === 1 && stem(one) !== stem(other)
}
