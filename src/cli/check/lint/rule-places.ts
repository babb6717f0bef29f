import { bankEntry } from '../../../model/bank'
import type { Config, StageConfig, TouchpointConfig } from '../../../model/config'
import type { Filter, Rules, Trigger } from '../../../model/rules'

/** Rules as they stand in the file: of a stage, or of a touchpoint. */
export interface RulePlace {
  path: string
  rules: Rules
}

/** A trigger with its place, and the touchpoint that it asks. */
export interface TriggerPlace {
  path: string
  touchpoint: string
  trigger: Trigger
  /** All that holds for the touchpoint, its stage's rules below its own. */
  rules: Rules
}

/** Every place of a configuration that may have rules. */
export function rulePlaces({ stages, touchpoints }: Config): RulePlace[] {
  return [
    ...stages.map((stage, i) => ({ path: `journey.stages[${i}]`, rules: rulesOf(stage) })),
    ...Object.entries(touchpoints).map(([name, own]) => ({
      path: `touchpoints.${name}`,
      rules: own,
    })),
  ]
}

/** Every trigger of a configuration. */
export function triggerPlaces(config: Config): TriggerPlace[] {
  return Object.entries(config.touchpoints).flatMap(([touchpoint, own]) =>
    (own.when ?? []).map((trigger, i) => ({
      path: `touchpoints.${touchpoint}.when[${i}]`,
      touchpoint,
      trigger,
      rules: { ...rulesOf(stageOf(config, touchpoint, own)), ...own },
    })),
  )
}

/** Every filter of events and of traits, with its place. */
export function filterPlaces(config: Config): { path: string; filter: Filter }[] {
  const lists = [
    ...rulePlaces(config).map(
      ({ path, rules }) => [`${path}.who.traits`, rules.who?.traits] as const,
    ),
    ...triggerPlaces(config).map(({ path, trigger }) => [`${path}.if`, trigger.if] as const),
  ]
  return lists.flatMap(([path, filters = []]) =>
    filters.map((filter, i) => ({ path: `${path}[${i}]`, filter })),
  )
}

function stageOf({ stages }: Config, name: string, { stage, entry }: TouchpointConfig) {
  const id = stage ?? bankEntry(entry ?? name)?.stage
  return stages.find((one) => one.id === id)
}

function rulesOf(stage: StageConfig | undefined): Rules {
  const { where, who, schedule, sample } = stage ?? {}
  return {
    ...(where && { where }),
    ...(who && { who }),
    ...(schedule && { schedule }),
    ...(sample && { sample }),
  }
}
