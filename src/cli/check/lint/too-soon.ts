import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { isDone } from './before-done'
import { triggerPlaces } from './rule-places'

/** Whoever has just come has nothing to tell, and an unmet goal colours the answer. */
const ENOUGH_SECONDS = 10

/** A question as soon as a page opens, before anybody has seen what it is about. */
export function tooSoon(config: Config): Found[] {
  return triggerPlaces(config).flatMap(({ path, trigger, rules }): Found[] => {
    const { on, delay = 0 } = trigger
    const pages = rules.where?.paths ?? []
    const isOver = pages.length > 0 && pages.every(isDone)
    if (on !== 'load' || delay >= ENOUGH_SECONDS || isOver) return []
    const message = `asks ${delay ? `${delay} s after` : 'as soon as'} the page opens, before anybody has seen it: give "delay" 30 seconds, or ask after half of the page ("on": "scroll").`
    return [{ path, message }]
  })
}
