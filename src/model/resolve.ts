import type { Answer } from './answer'
import { bankEntry } from './bank'
import type { AskConfig, AskTouchpoint } from './config'
import type { Moment } from './journey'

/** A touchpoint as it will be asked: the configuration over the question bank. */
export interface Touchpoint {
  /** The name that the answer carries. */
  touchpoint: string
  stage: string
  moment?: Moment
  /** Where the wording comes from when the configuration has none. */
  bank?: { entry: string; stage: string }
  /** Its own configuration over that of its stage. */
  config: AskTouchpoint
  /** What its answers carry beside what is asked. */
  stamp?: Pick<Answer, 'variant' | 'test'>
}

/** Finds what a name asks, or tells that nothing is known under it. */
export function resolve(name: string, config: AskConfig): Touchpoint | undefined {
  const { touchpoints } = config
  const touchpoint = Object.hasOwn(touchpoints, name) ? name : name.replaceAll('_', '-')
  const own = Object.hasOwn(touchpoints, touchpoint) ? touchpoints[touchpoint] : undefined
  const named = bankEntry(own?.entry ?? name)
  const stage = own?.stage ?? named?.stage
  if (!stage) return undefined
  const shared = config.stages.find(({ id }) => id === stage)
  return {
    touchpoint,
    stage,
    moment: own?.moment ?? named?.moment,
    // A touchpoint of the brand's own without words asks its stage's question.
    bank: named ?? bankEntry(stage),
    config: { ...shared, ...own, limits: { ...shared?.limits, ...own?.limits } },
  }
}
