import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { triggerPlaces } from './rule-places'

/** Triggers that happen on any page. */
const ANYWHERE = ['load', 'scroll', 'exit', 'idle']

/** A trigger that asks on every page, also while people pay. */
export function everyPage(config: Config): Found[] {
  return triggerPlaces(config).flatMap(({ path, trigger, rules }): Found[] => {
    if (!ANYWHERE.includes(trigger.on) || rules.where) return []
    const message = `asks on every page, also while people pay or log in: name its pages in "where", or at least those to leave out ("not").`
    return [{ path, message }]
  })
}
