import type { Config } from '../../../model/config'
import type { Trigger, TriggerKind } from '../../../model/rules'
import type { Found } from '../finding'
import { triggerPlaces } from './rule-places'
import { selectorFault } from './selector-fault'

/** What each option of a trigger belongs to; the others belong to all. */
const BELONGS: Partial<Record<keyof Trigger, TriggerKind[]>> = {
  event: ['event'],
  if: ['event'],
  percent: ['scroll'],
  selector: ['visible', 'click'],
  seconds: ['idle'],
  touch: ['exit'],
}
const NEEDS: Partial<Record<TriggerKind, 'event' | 'selector'>> = {
  event: 'event',
  visible: 'selector',
  click: 'selector',
}
const WHAT = {
  event: 'the name of the event that cx.track tells, such as "event": "order_placed"',
  selector: 'the elements that are meant, such as "selector": "#thanks"',
}

/** A trigger that lacks what it needs and never fires, or has options that it never reads. */
export function deadTrigger(config: Config): Found[] {
  return triggerPlaces(config).flatMap(({ path, trigger, rules }): Found[] => {
    const { on, selector } = trigger
    const devices = rules.who?.devices ?? ['desktop']
    const isBlind = on === 'exit' && !trigger.touch && !devices.includes('desktop')
    const needs = NEEDS[on]
    const lacks = needs && trigger[needs] === undefined
    const fault =
      selector !== undefined && BELONGS.selector?.includes(on) && selectorFault(selector)
    const foreign = Object.entries(BELONGS).filter(
      ([option, kinds]) => trigger[option as keyof Trigger] !== undefined && !kinds.includes(on),
    )
    return [
      ...(lacks ? [error(path, `never fires: "on": "${on}" needs ${WHAT[needs]}.`)] : []),
      ...(isBlind
        ? [
            error(
              path,
              `never fires: ${devices.join(' and ')} have no mouse to leave with; "touch": true takes a quick scroll up for leaving.`,
            ),
          ]
        : []),
      ...(fault
        ? [error(`${path}.selector`, `never fires: "${selector}" is no CSS selector: ${fault}.`)]
        : []),
      ...foreign.map(([option, kinds]) => ({
        path: `${path}.${option}`,
        message: `belongs to ${kinds.map((kind) => `"on": "${kind}"`).join(' or ')}; this trigger is "${on}" and never reads it.`,
      })),
      ...(trigger.unless && !trigger.delay
        ? [
            {
              path: `${path}.unless`,
              message:
                'calls the ask off until its delay has passed, and there is none: give "delay" some seconds.',
            },
          ]
        : []),
    ]
  })
}

const error = (path: string, message: string): Found => ({ severity: 'error', path, message })
