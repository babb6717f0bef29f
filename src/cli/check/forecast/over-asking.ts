import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { didYouMean } from '../nearest'
import { forecast } from './forecast'
import type { Visits } from './read-visits'

/** More than one question a week is what people complain about. */
const ASKS_PER_MONTH = 4

/** Limits under which somebody who comes often is asked too often, and visits of what is not there. */
export function overAsking(config: Config, visits: Visits): Found[] {
  const names = Object.keys(config.touchpoints)
  const unknown = [...visits.of.keys()].filter((name) => !names.includes(name))
  const { week, month } = forecast(config, visits).person.answering
  const { gapDays, perSession } = config.limits
  const isMany = month > ASKS_PER_MONTH
  const message = `somebody who comes every day is asked ${month} times in 30 days, ${week} of them in the first week ("gapDays": ${gapDays}, "perSession": ${perSession}): more than once a week drives people away.`
  return [
    ...unknown.map((name) => ({
      path: 'touchpoints',
      message: `--visits names "${name}", and there is no such touchpoint.${didYouMean(name, names)}`,
    })),
    ...(isMany ? [{ path: 'limits', message }] : []),
  ]
}
