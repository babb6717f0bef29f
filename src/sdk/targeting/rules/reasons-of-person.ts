import type { PersonRule } from '../../../model/rules'
import type { Reason } from '../reason'
import type { Facts } from './facts'
import { fitsFilter } from './fits-filter'

/** Every reason for which a rule leaves a person out. */
export function reasonsOfPerson(who: PersonRule, facts: Facts): Reason[] {
  const { locales, devices, visitor, traits = [], consent } = who
  const isOf = (locale: string) => facts.locale === locale || facts.locale.startsWith(`${locale}-`)
  const against: [Reason, boolean | undefined][] = [
    ['locale', locales && !locales.some(isOf)],
    ['device', devices && devices.indexOf(facts.device) < 0],
    ['visitor', visitor && (visitor === 'returning') !== facts.isReturning],
    ['trait', !traits.every((filter) => fitsFilter(filter, facts.traits))],
    ['consent', consent && facts.consent !== consent],
  ]
  return against.flatMap(([reason, holds]) => (holds ? reason : []))
}
