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
  config?: AskTouchpoint
}

/** Finds what a name asks, or tells that nothing is known under it. */
export function resolve(name: string, config: AskConfig): Touchpoint | undefined {
  const own = Object.hasOwn(config.touchpoints, name) ? config.touchpoints[name] : undefined
  const named = bankEntry(own?.entry ?? name)
  const stage = own?.stage ?? named?.stage
  if (!stage) return undefined
  // A touchpoint of the brand's own without words asks its stage's question.
  const bank = named ?? bankEntry(stage)
  return {
    touchpoint: own ? name : name.replaceAll('_', '-'),
    stage,
    moment: own?.moment ?? named?.moment,
    bank,
    config: own,
  }
}
