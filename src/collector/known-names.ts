import { bankEntry } from '../model/bank'
import type { Config } from '../model/config'
import { OTHER } from '../model/cube'
import { STAGES } from '../model/journey'

/** The names that a site's answers and counts may be counted under. */
export interface KnownNames {
  /** The name itself where it is known, else {@link OTHER}. */
  touchpoint(name: string): string
  stage(id: string): string
}

/**
 * Tells the names that a site knows from made-up ones: answers come from the public network, and no
 * one may grow the cubes.
 */
export function knownNames(config: Config): KnownNames {
  const stages = new Set<string>([...STAGES, ...config.stages.map(({ id }) => id)])
  const configured = new Set([...Object.keys(config.touchpoints), ...stages])

  return {
    touchpoint(name) {
      if (configured.has(name)) return name
      return bankEntry(name) ? name.replaceAll('_', '-') : OTHER
    },
    stage: (id) => (stages.has(id) ? id : OTHER),
  }
}
