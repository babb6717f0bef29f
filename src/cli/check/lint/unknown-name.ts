import { bankEntry, bankNames } from '../../../model/bank'
import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { didYouMean } from '../nearest'

/** A handle that asks about a touchpoint which nobody knows. */
export function unknownName({ tab, touchpoints, stages }: Config): Found[] {
  if (!tab) return []
  const { touchpoint } = tab
  const own = [...Object.keys(touchpoints), ...stages.map(({ id }) => id)]
  if (own.includes(touchpoint) || bankEntry(touchpoint)) return []
  const message = `there is no touchpoint "${touchpoint}", so the handle asks nothing.${didYouMean(touchpoint, [...own, ...bankNames()])}`
  return [{ severity: 'error', path: 'tab.touchpoint', message }]
}
