import type { Misfit } from '../../model/misfit'
import type { Trigger, TriggerKind } from '../../model/rules'
import { isSelector } from '../host/is-selector'

/** What a trigger cannot do without. */
const NEEDS: Partial<Record<TriggerKind, 'event' | 'selector'>> = {
  event: 'event',
  visible: 'selector',
  click: 'selector',
}

/**
 * The triggers that can fire. What the others lack is told in `misfits`.
 * @param path where their touchpoint stands: `touchpoints.checkout`
 */
export function soundTriggers(
  triggers: Trigger[] = [],
  path: string,
  misfits: Misfit[],
): Trigger[] {
  return triggers.flatMap((trigger, i) => {
    const { on, selector } = trigger
    // What it waits for could not be read, and is told already.
    if (!on) return []
    const need = NEEDS[on]
    const isSound = !need || (trigger[need] && (need === 'event' || isSelector(selector ?? '')))
    if (isSound) return trigger
    const shape = need === 'event' ? 'name' : 'selector'
    misfits.push({ path: `${path}.when[${i}].${need}`, shape, value: trigger[need] })
    return []
  })
}
