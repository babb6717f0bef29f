import type { StageConfig, TouchpointConfig } from '../../../src/model/config'
import type { Cell, FollowUpCell, PointOrNone, ReasonCell } from '../../../src/model/cube'
import { journeyMap } from '../../../src/report/journey-map'
import type { JourneyMap } from '../../../src/report/map'

const DAY = '2026-03-10'

/** Answers to one touchpoint that all end alike, shown in the corner in English unless told. */
export function answers(n: number, cell: Partial<Cell> = {}): Cell {
  return {
    day: DAY,
    touchpoint: 'checkout',
    stage: 'purchase',
    locale: 'en',
    instrument: 'first',
    layout: 'cards',
    order: 'emotion-first',
    source: 'prompt',
    emotion: 4,
    ease: 4,
    n,
    ...cell,
  }
}

/** Answers with the joint distribution of a table: rows emotion 1–5, columns ease 1–5. */
export function jointAnswers(table: number[][], cell: Partial<Cell> = {}): Cell[] {
  return table.flatMap((row, i) =>
    row.map((n, j) => answers(n, { ...cell, emotion: point(i + 1), ease: point(j + 1) })),
  )
}

/** People who named one reason. */
export function named(n: number, reason: string, cell: Partial<ReasonCell> = {}): ReasonCell {
  const { instrument: _, ...asked } = answers(n)
  return { ...asked, reason, ...cell }
}

/** People who chose one answer to an optional question. */
export function chose(
  n: number,
  question: FollowUpCell['question'],
  choice: FollowUpCell['choice'],
  cell: Partial<FollowUpCell> = {},
): FollowUpCell {
  const { instrument: _, emotion: __, ease: ___, ...asked } = answers(n)
  return { ...asked, question, choice, ...cell }
}

/** A configured touchpoint. */
export function touchpoint(config: Partial<TouchpointConfig> = {}): TouchpointConfig {
  return {
    name: {},
    emotion: {},
    ease: {},
    reasons: [],
    momentOfTruth: false,
    differentiator: false,
    target: {},
    promise: {},
    ...config,
  }
}

/** The five built-in stages, or those named. */
export function stages(ids = ['awareness', 'consideration', 'purchase', 'use', 'loyalty']) {
  return ids.map((id): StageConfig => ({ id, name: {}, target: {}, promise: {} }))
}

/** Draws the map of a month of the shop. */
export function draw(cells: Cell[], more: Partial<Parameters<typeof journeyMap>[0]> = {}) {
  return journeyMap({
    site: 'shop',
    from: '2026-03-01',
    to: '2026-03-30',
    cells,
    reasons: [],
    followUps: [],
    variants: [],
    suppressed: [],
    lost: [],
    stages: stages(),
    touchpoints: { checkout: touchpoint() },
    ...more,
  })
}

/** One stage of a map. */
export function stageOf(map: JourneyMap, id = 'purchase') {
  const stage = map.stages.find((one) => one.stage === id)
  if (!stage) throw new Error(`the map has no stage ${id}`)
  return stage
}

/** One touchpoint of a map. */
export function touchpointOf(map: JourneyMap, name = 'checkout') {
  const all = map.stages.flatMap((stage) => stage.touchpoints)
  const found = all.find((one) => one.touchpoint === name)
  if (!found) throw new Error(`the map has no touchpoint ${name}`)
  return found
}

function point(value: number): PointOrNone {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : 0
}
