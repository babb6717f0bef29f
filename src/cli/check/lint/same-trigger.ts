import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { triggerPlaces } from './rule-places'

/** Two triggers of a touchpoint that are the same: the second adds nothing. */
export function sameTrigger(config: Config): Found[] {
  const seen = new Map<string, string>()
  return triggerPlaces(config).flatMap(({ path, touchpoint, trigger }): Found[] => {
    const key = JSON.stringify([touchpoint, Object.entries(trigger).sort()])
    const first = seen.get(key)
    if (!first) seen.set(key, path)
    return first ? [{ path, message: `is the same as ${first}; one of them is enough.` }] : []
  })
}
