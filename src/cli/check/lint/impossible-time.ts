import type { Config } from '../../../model/config'
import { isScheduled } from '../../../sdk/targeting/rules/is-scheduled'
import type { Found } from '../finding'
import { rulePlaces } from './rule-places'

/** A schedule that ends before it begins, or is over. */
export function impossibleTime(config: Config, now: number): Found[] {
  const { timeZone } = config
  return rulePlaces(config).flatMap(({ path, rules: { schedule } }): Found[] => {
    const { from, to } = schedule ?? {}
    if (from && to && lastOf(to) < Date.parse(from)) {
      const message = `ends before it begins: from ${from} to ${to}.`
      return [{ severity: 'error', path: `${path}.schedule`, message }]
    }
    if (!to || isScheduled({ to }, now, timeZone)) return []
    return [{ path: `${path}.schedule.to`, message: `is over: nobody has been asked since ${to}.` }]
  })
}

/** A last day still asks until its end. */
function lastOf(to: string): number {
  const DAY_MS = 86_400_000
  return Date.parse(to) + (to.includes('T') ? 0 : DAY_MS - 1)
}
