import type { Misfit } from '../../model/misfit'
import { readRules } from '../../model/read-rules'
import type { Trigger } from '../../model/rules'
import { soundTriggers } from './sound-triggers'

/** What follows the colon, by the word before it. */
const AMOUNTS = new Map([
  ['delay', 'delay'],
  ['scroll', 'percent'],
  ['idle', 'seconds'],
  ['visible', 'selector'],
  ['click', 'selector'],
  ['event', 'event'],
])
const TEXTS = ['selector', 'event']

/**
 * Reads the moment of a tag, one word: `load`, `exit`, `delay:30`, `scroll:50`, `idle:60`,
 * `visible:#id`, `click:#id` or `event:name`. Nothing for a moment that is not known.
 */
export function triggerOf(moment: string): Trigger | undefined {
  const [, kind, amount] = /^(\w+)(?::(.+))?$/.exec(moment) ?? []
  const field = AMOUNTS.get(kind ?? '')
  if (!kind || (amount ? !field : kind === 'delay')) return undefined
  const written = {
    on: kind === 'delay' ? 'load' : kind,
    ...(field && amount && { [field]: TEXTS.indexOf(field) < 0 ? Number(amount) : amount }),
  }
  const misfits: Misfit[] = []
  const { when } = readRules({ when: [written] }, '', misfits)
  const [trigger] = soundTriggers(when, '', misfits)
  return misfits.length ? undefined : trigger
}
