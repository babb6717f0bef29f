import type { Config } from '../../../model/config'
import type { PageRule } from '../../../model/rules'
import type { Found } from '../finding'
import { triggerPlaces } from './rule-places'

/** Triggers that happen on any page. */
const ANYWHERE = ['load', 'scroll', 'exit', 'idle']

/** Paths that every page has. */
const EVERY = ['*', '/*']

const isEverywhere = ({ paths = [], not = [] }: PageRule) =>
  !not.length && paths.some((path) => EVERY.includes(path))

/** A trigger that asks on every page, also while people pay. */
export function everyPage(config: Config): Found[] {
  return triggerPlaces(config).flatMap(({ path, trigger, rules }): Found[] => {
    if (!ANYWHERE.includes(trigger.on) || (rules.where && !isEverywhere(rules.where))) return []
    const message = `asks on every page, also while people pay or log in: name its pages in "where", or at least those to leave out ("not").`
    return [{ path, message }]
  })
}
