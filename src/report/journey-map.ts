import { bankEntry } from '../model/bank'
import type { StageConfig, TouchpointConfig } from '../model/config'
import { type Cell, OTHER, type ReasonCell, type Slice } from '../model/cube'
import { phaseOf } from '../model/journey'
import { countCells, funnelOf, sourcesOf } from './count-cells'
import { figures } from './figures'
import { grouped } from './grouped'
import { lists } from './lists'
import { mainGroup } from './main-group'
import type { JourneyMap, StageFigures, TouchpointFigures, Unmeasured } from './map'
import { reasonFigures } from './reason-figures'
import { journeyScore } from './statistics/journey-score'
import { meanInterval } from './statistics/mean-interval'
import { MINIMUM_N } from './statistics/sample'

/** What a journey map is drawn from: one slice of the counts, and what the site is configured to be. */
export interface JourneyMapInput extends Slice {
  cells: Cell[]
  reasons: ReasonCell[]
  stages: StageConfig[]
  touchpoints: Record<string, TouchpointConfig>
}

/**
 * Draws the journey map: the same counts always make the same map. Counts of other days or another
 * language than the slice names are left out.
 */
export function journeyMap(input: JourneyMapInput): JourneyMap {
  const { site, from, to } = input
  // A revised answer leaves its old cell behind with n = 0: nothing was measured there.
  const isWanted = (cell: Cell | ReasonCell) =>
    cell.n > 0 &&
    cell.day >= from &&
    cell.day <= to &&
    (!input.locale || cell.locale === input.locale)
  const { cells, layout, order, leftOut } = mainGroup(input.cells.filter(isWanted))
  // The cube of reasons does not know the layout: mixed ones would be another question's reasons.
  const reasons = leftOut.length ? [] : input.reasons.filter(isWanted)

  const stages = configuredStages(input.stages, cells).map((stage) =>
    stageFigures(stage, cells, reasons, input),
  )
  const touchpoints = stages.flatMap((stage) => stage.touchpoints)
  return {
    v: 1,
    site,
    from,
    to,
    locale: input.locale ?? null,
    funnel: funnelOf(cells),
    sources: sourcesOf(cells),
    locales: localesOf(cells),
    layout,
    order,
    leftOut,
    stages,
    names: namesOf(input.touchpoints),
    journey: journeyScore(stages.flatMap(scoreOf)),
    ...lists(touchpoints.filter(({ touchpoint }) => touchpoint !== OTHER)),
    unmeasured: unmeasured(input, touchpoints),
  }
}

type KnownStage = StageConfig & { isConfigured: boolean }

/** The site's stages, and at the end those that only the answers know. */
function configuredStages(stages: StageConfig[], cells: Cell[]): KnownStage[] {
  const known = new Set(stages.map(({ id }) => id))
  const others = new Set(cells.map(({ stage }) => stage).filter((id) => !known.has(id)))
  return [
    ...stages.map((stage) => ({ ...stage, isConfigured: true })),
    ...[...others].sort().map((id) => ({
      id,
      name: {},
      target: {},
      promise: {},
      isConfigured: false,
    })),
  ]
}

function stageFigures(
  stage: KnownStage,
  allCells: Cell[],
  allReasons: ReasonCell[],
  { touchpoints }: JourneyMapInput,
): StageFigures {
  const cells = allCells.filter((cell) => cell.stage === stage.id)
  const reasons = allReasons.filter((cell) => cell.stage === stage.id)
  const found = new Set(cells.map(({ touchpoint }) => touchpoint))
  const configured = Object.keys(touchpoints).filter((name) => found.has(name))
  const others = [...found].filter((name) => !configured.includes(name)).sort()
  return {
    stage: stage.id,
    name: stage.name,
    phase: phaseOf(stage.id),
    isConfigured: stage.isConfigured,
    ...figures(cells, stage.target),
    touchpoints: [...configured, ...others].map((touchpoint): TouchpointFigures => {
      const own = cells.filter((cell) => cell.touchpoint === touchpoint)
      const config = Object.hasOwn(touchpoints, touchpoint) ? touchpoints[touchpoint] : undefined
      return {
        touchpoint,
        stage: stage.id,
        moment: config?.moment ?? bankEntry(config?.entry ?? touchpoint)?.moment ?? null,
        momentOfTruth: config?.momentOfTruth ?? false,
        differentiator: config?.differentiator ?? false,
        ...figures(own, { ...stage.target, ...config?.target }),
        reasons: reasonFigures(
          own,
          reasons.filter((cell) => cell.touchpoint === touchpoint),
          config?.reasons,
        ),
      }
    }),
  }
}

function scoreOf({ stage, isConfigured, emotion }: StageFigures) {
  if (!isConfigured || emotion.n < MINIMUM_N) return []
  const { value, se } = meanInterval(emotion.bars)
  return [{ stage, score: (value - 1) * 25, se: se * 25 }]
}

function localesOf(cells: Cell[]): JourneyMap['locales'] {
  return grouped(cells, ({ locale }) => locale)
    .map(([locale, group]) => ({ locale, n: countCells(group, (c) => c.emotion > 0) }))
    .sort((a, b) => b.n - a.n || a.locale.localeCompare(b.locale, 'en'))
}

function namesOf(touchpoints: JourneyMapInput['touchpoints']): JourneyMap['names'] {
  const named = Object.entries(touchpoints).filter(([, { name }]) => Object.keys(name).length > 0)
  return Object.fromEntries(named.map(([touchpoint, { name }]) => [touchpoint, name]))
}

function unmeasured(input: JourneyMapInput, measured: TouchpointFigures[]): Unmeasured[] {
  const names = new Set(measured.map(({ touchpoint }) => touchpoint))
  return Object.entries(input.touchpoints).flatMap(([touchpoint, { stage, entry }]) => {
    if (names.has(touchpoint)) return []
    return [{ touchpoint, stage: stage ?? bankEntry(entry ?? touchpoint)?.stage ?? OTHER }]
  })
}
