import type { Misfit } from './misfit'
import { readShape } from './read-shape'
import { ruleKinds } from './rule-kinds'
import { ruleShapes } from './rule-shapes'
import type { Rules } from './rules'

/**
 * Reads the rules of a touchpoint or stage, from anything. Never throws. A rule that is wrong is left
 * out and told in `misfits`.
 * @param path where they stand: `touchpoints.checkout`
 */
export function readRules(written: unknown, path: string, misfits: Misfit[]): Rules {
  return (readShape(ruleShapes, written, path, misfits, ruleKinds) ?? {}) as Rules
}
