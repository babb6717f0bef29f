import { bankEntry } from '../model/bank'
import type { StageConfig, TouchpointConfig } from '../model/config'
import { type Asked, type Cell, type Counts, OTHER, type Slice } from '../model/cube'
import { phaseOf } from '../model/journey'
import type { Texts } from '../model/texts'
import { countCells, funnelOf, isAnswered, sourcesOf } from './count-cells'
import { figures } from './figures'
import { grouped } from './grouped'
import { lists } from './lists'
import { mainGroup } from './main-group'
import type { JourneyMap, StageFigures, TouchpointFigures, Unmeasured } from './map'
import { type Measure, measureOf } from './measure'
import { lostOf, reachOf } from './reach'
import { reasonFigures } from './reason-figures'
import { journeyScore } from './statistics/journey-score'
import { meanInterval, toScore } from './statistics/mean-interval'
import { MINIMUM_N } from './statistics/sample'
import { variantFigures } from './variant-figures'

/** What a journey map is drawn from: one slice of the counts, and what the site is configured to be. */
export interface JourneyMapInput extends Slice, Counts {
  stages: StageConfig[]
  touchpoints: Record<string, TouchpointConfig>
  /** Touchpoint → what to call it where the site gives no name. @default its id, on the page */
  touchpointNames?: Record<string, Texts>
  /** Touchpoint → reason → its label where the site gives none. @default its id, on the page */
  reasonLabels?: Record<string, Record<string, Texts>>
}

/**
 * Draws the journey map: the same counts always make the same map. Counts of other days or another
 * language than the slice names are left out.
 */
export function journeyMap(input: JourneyMapInput): JourneyMap {
  const { site, from, to } = input
  // A revised answer leaves its old cell behind with n = 0: nothing was measured there.
  const isWanted = ({ n, day, locale }: Asked & { n: number }) =>
    n > 0 && day >= from && day <= to && (!input.locale || locale === input.locale)
  const wanted = input.cells.filter(isWanted)
  const { group, leftOut, fits, fitsAnySource } = mainGroup(wanted)
  const counts: Pooled = {
    cells: wanted.filter(fits),
    reasons: input.reasons.filter((cell) => isWanted(cell) && fits(cell)),
    followUps: input.followUps.filter((cell) => isWanted(cell) && fits(cell)),
    variants: input.variants.filter((cell) => isWanted(cell) && fits(cell)),
  }
  const isInPeriod = ({ day }: { day: string }) => day >= from && day <= to
  const suppressed = input.suppressed.filter(isInPeriod)
  const lost = lostOf(input.lost.filter(isInPeriod))
  const { cells } = counts
  const measure = measureOf(group?.layout ?? null)

  const stages = configuredStages(input.stages, cells).map((stage) =>
    stageFigures(stage, { counts, measure, input }),
  )
  const touchpoints = stages.flatMap((stage) => stage.touchpoints)
  const stageIds = input.stages.map(({ id }) => id)
  return {
    v: 1,
    site,
    from,
    to,
    locale: input.locale ?? null,
    funnel: funnelOf(cells),
    sources: sourcesOf(wanted.filter(fitsAnySource)),
    reach: input.locale ? null : { ...reachOf({ cells: wanted, suppressed }, stageIds), lost },
    locales: localesOf(cells),
    layout: group?.layout ?? null,
    order: group?.order ?? null,
    isSought: group?.isSought ?? false,
    leftOut,
    stages,
    names: namesOf(input, [...touchpoints, ...suppressed]),
    journey: journeyScore(stages.flatMap(scoreOf)),
    ...lists(touchpoints.filter(({ touchpoint }) => touchpoint !== OTHER)),
    unmeasured: unmeasured(input, touchpoints),
  }
}

/** What belongs to the layout and order of the map. */
type Pooled = Omit<Counts, 'suppressed' | 'lost'>

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

interface Ground {
  counts: Pooled
  measure: Measure
  input: JourneyMapInput
}

function stageFigures(stage: KnownStage, { counts, measure, input }: Ground): StageFigures {
  const { touchpoints, reasonLabels = {} } = input
  const { cells, reasons, followUps, variants } = countsWhere(
    counts,
    (cell) => cell.stage === stage.id,
  )
  const found = new Set(cells.map(({ touchpoint }) => touchpoint))
  const configured = Object.keys(touchpoints).filter((name) => found.has(name))
  const others = [...found].filter((name) => !configured.includes(name)).sort()
  return {
    stage: stage.id,
    name: stage.name,
    phase: phaseOf(stage.id),
    isConfigured: stage.isConfigured,
    ...figures({ cells, followUps, target: stage.target, measure }),
    touchpoints: [...configured, ...others].map((touchpoint): TouchpointFigures => {
      const own = countsWhere(
        { cells, reasons, followUps, variants },
        (cell) => cell.touchpoint === touchpoint,
      )
      const config = ownValue(touchpoints, touchpoint)
      return {
        touchpoint,
        stage: stage.id,
        moment: config?.moment ?? bankEntry(config?.entry ?? touchpoint)?.moment ?? null,
        momentOfTruth: config?.momentOfTruth ?? false,
        differentiator: config?.differentiator ?? false,
        ...figures({ ...own, target: { ...stage.target, ...config?.target }, measure }),
        reasons: reasonFigures(own.cells, own.reasons, {
          labels: labelsOf(config, ownValue(reasonLabels, touchpoint)),
          measure,
        }),
        variants: variantFigures(
          own.variants,
          measure.points,
          (config?.variants ?? []).map(({ id }) => id),
        ),
      }
    }),
  }
}

function countsWhere(counts: Pooled, fits: (asked: Asked) => boolean): Pooled {
  return {
    cells: counts.cells.filter(fits),
    reasons: counts.reasons.filter(fits),
    followUps: counts.followUps.filter(fits),
    variants: counts.variants.filter(fits),
  }
}

function scoreOf({ stage, isConfigured, emotion }: StageFigures) {
  if (!isConfigured || emotion.n < MINIMUM_N) return []
  const mean = meanInterval(emotion.bars)
  const points = emotion.bars.length
  const score = toScore(mean, points).value
  return [{ stage, score, se: (mean.se * 100) / (points - 1) }]
}

function localesOf(cells: Cell[]): JourneyMap['locales'] {
  return grouped(cells, ({ locale }) => locale)
    .map(([locale, group]) => ({ locale, n: countCells(group, isAnswered) }))
    .sort((a, b) => b.n - a.n || a.locale.localeCompare(b.locale, 'en'))
}

/** The names of everything that the map mentions; what the site says wins as a whole. */
function namesOf(
  { touchpoints, touchpointNames = {} }: JourneyMapInput,
  measured: { touchpoint: string }[],
): JourneyMap['names'] {
  const mentioned = [...Object.keys(touchpoints), ...measured.map(({ touchpoint }) => touchpoint)]
  const names = [...new Set(mentioned)].flatMap((touchpoint) => {
    const own = ownValue(touchpoints, touchpoint)?.name
    const name = isSaid(own) ? own : ownValue(touchpointNames, touchpoint)
    return name ? [[touchpoint, name] as const] : []
  })
  return Object.fromEntries(names)
}

function labelsOf(config: TouchpointConfig | undefined, bank: Record<string, Texts> = {}) {
  const own = config?.reasons.filter(({ label }) => isSaid(label)) ?? []
  return { ...bank, ...Object.fromEntries(own.map(({ id, label }) => [id, label])) }
}

function isSaid(texts: Texts | undefined): texts is Texts {
  return texts !== undefined && Object.keys(texts).length > 0
}

/** A touchpoint may be called like a property of every object. */
function ownValue<T>(values: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

function unmeasured(input: JourneyMapInput, measured: TouchpointFigures[]): Unmeasured[] {
  const names = new Set(measured.map(({ touchpoint }) => touchpoint))
  return Object.entries(input.touchpoints).flatMap(([touchpoint, { stage, entry }]) => {
    if (names.has(touchpoint)) return []
    return [{ touchpoint, stage: stage ?? bankEntry(entry ?? touchpoint)?.stage ?? OTHER }]
  })
}
