import type { Rules } from '../../../model/rules'
import type { Reason } from '../reason'
import type { Facts } from './facts'
import { fitsPage } from './fits-page'
import { isSampled } from './is-sampled'
import { isScheduled } from './is-scheduled'
import { reasonsOfPerson } from './reasons-of-person'

/** Every reason that the rules of a touchpoint have against asking it. Pure: same input, same answer. */
export function rulesAgainst(touchpoint: string, rules: Rules, facts: Facts): Reason[] {
  const { where, who = {}, schedule, sample } = rules
  const { rate = 1, per = 'visit' } = sample ?? {}
  const against: [Reason, boolean | undefined][] = [
    ['page', where && !fitsPage(where, facts.path)],
    ['schedule', schedule && !isScheduled(schedule, facts.now, facts.timeZone)],
  ]
  const own = against.flatMap(([reason, holds]) => (holds ? reason : []))
  const isDrawn = rate >= 1 || isSampled(touchpoint, facts.units[per], rate)
  // Last: who is counted as not drawn would have been asked but for the draw.
  return [...own, ...reasonsOfPerson(who, facts), ...(isDrawn ? [] : (['sample'] as const))]
}
