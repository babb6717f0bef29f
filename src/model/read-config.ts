import { bankEntry } from './bank'
import type { AskConfig, Config, StageConfig, TouchpointConfig } from './config'
import type { Issue } from './issue'
import { STAGES } from './journey'
import { kinds } from './kinds'
import { DEFAULT_LIMITS } from './limits'
import { issueOf, type Misfit } from './misfit'
import { readAskConfig } from './read-ask-config'
import { reportShape } from './report-shape'
import { ruleKinds } from './rule-kinds'

/** The whole configuration that could be read, and everything in the value that could not. */
export interface ReadConfig {
  config: Config
  issues: Issue[]
  /** What the issues were made of. */
  misfits: Misfit[]
}

/** What may be missing in a value that has been read, and what then holds. */
const stageDefaults = { name: {}, target: {}, promise: {} }
const touchpointDefaults = {
  emotion: {},
  ease: {},
  name: {},
  momentOfTruth: false,
  differentiator: false,
  target: {},
  promise: {},
}

/**
 * Reads a whole configuration from anything, such as the parsed JSON of a marketer's file. Never
 * throws. A part that is wrong is left out and told in `issues`, all at once; the rest works.
 */
export function readConfig(input: unknown): ReadConfig {
  const { config: read, misfits } = readAskConfig(input, reportShape, { ...kinds, ...ruleKinds })
  // The shape of a report has every rule in it.
  const config = read as Omit<AskConfig, 'stages' | 'touchpoints'> & {
    stages: (Partial<StageConfig> & Pick<StageConfig, 'id'>)[]
    touchpoints: Record<string, Partial<TouchpointConfig>>
  }
  const own = config.stages.length ? config.stages : STAGES.map((id) => ({ id }))
  const stages = own.map((stage) => ({ ...stageDefaults, ...stage }))
  const ids = stages.map(({ id }) => id)

  const touchpoints = Object.entries(config.touchpoints).map(([name, own]) => {
    const stage = own.stage ?? bankEntry(own.entry ?? name)?.stage
    const isKnown = stage !== undefined && ids.includes(stage)
    if (!isKnown) {
      const path = `touchpoints.${name}.stage`
      misfits.push({ path, shape: ids, value: stage })
    }
    const touchpoint: TouchpointConfig = {
      ...touchpointDefaults,
      ...own,
      stage: isKnown ? stage : undefined,
      reasons: (own.reasons ?? []).map(({ id, label = {} }) => ({ id, label })),
    }
    return [name, touchpoint] as const
  })
  return {
    config: {
      ...config,
      limits: { ...DEFAULT_LIMITS, ...config.limits },
      stages,
      touchpoints: Object.fromEntries(touchpoints),
    },
    issues: misfits.map(issueOf),
    misfits,
  }
}
