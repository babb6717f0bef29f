import type { AskConfig } from '../../model/config'
import type { Misfit } from '../../model/misfit'
import { readRules } from '../../model/read-rules'
import type { Rules } from '../../model/rules'
import type { Tell } from '../host/console'
import { isFramed } from '../host/is-framed'
import { soundTriggers } from './sound-triggers'
import type { Plan } from './start-triggers'
import { triggerOf } from './trigger-of'

interface Told {
  tag?: { ask: string; when?: string }
  tell: Tell
  misfits: Misfit[]
}

/**
 * The touchpoints of a configuration that ask by themselves, and that of the tag. Everything that is
 * wrong with the rules of the configuration is added to `misfits`. In a frame those of the configuration
 * keep still unless it says otherwise: the page around it has the same, and the person one attention.
 * @param rulesOf the rules of a touchpoint over those of its stage
 */
export function plansOf(
  { stages, touchpoints, frames }: AskConfig,
  { tag, tell, misfits }: Told,
  rulesOf: (touchpoint: string) => Rules,
): Plan[] {
  for (const [i, stage] of stages.entries()) readRules(stage, `journey.stages[${i}]`, misfits)

  const plans: Plan[] = []
  function plan(touchpoint: string, triggers: Plan['triggers']) {
    if (!triggers.length) return
    const { where, priority = 0 } = rulesOf(touchpoint)
    const own = plans.find((plan) => plan.touchpoint === touchpoint)
    if (own) own.triggers.push(...triggers)
    else plans.push({ touchpoint, triggers, where, priority })
  }

  for (const [name, own] of Object.entries(touchpoints)) {
    const path = `touchpoints.${name}`
    const { when } = readRules(own, path, misfits)
    const triggers = soundTriggers(when, path, misfits)
    if (frames || !isFramed()) plan(name, triggers)
  }

  const moment = tag && triggerOf(tag.when ?? 'load')
  if (moment) plan(tag.ask, [moment])
  else if (tag) tell('when', tag.when)
  return plans
}
