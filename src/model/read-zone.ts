import type { Misfit } from './misfit'
import { readShape } from './read-shape'
import { ruleKinds } from './rule-kinds'

/** Reads the time zone of a configuration, from anything. One that does not exist is left out and told in `misfits`. */
export function readZone(written: unknown, misfits: Misfit[]): string | undefined {
  return readShape('zone', written, 'timeZone', misfits, ruleKinds) as string | undefined
}
