import type { Target } from '../model/config'
import type { Cell, FollowUpCell } from '../model/cube'
import { barsOf, countCells, funnelOf, instrumentsOf, sourcesOf } from './count-cells'
import { followUpFigures } from './follow-up-figures'
import type { Figures } from './map'
import type { Measure } from './measure'
import { scaleFigures, shareOf } from './scale-figures'
import { halvesOf } from './statistics/halves'
import type { Estimate } from './statistics/mean-interval'
import { painStatus } from './statistics/pain-status'
import { wowStatus } from './statistics/wow-status'

interface FiguresInput {
  cells: Cell[]
  followUps: FollowUpCell[]
  target: Target
  measure: Measure
}

/** What the counts of one stage or touchpoint say, beside the target it was given. */
export function figures({ cells, followUps, target, measure }: FiguresInput): Figures {
  const { points, isJoint } = measure
  const funnel = funnelOf(cells)
  const emotion = scaleFigures(barsOf(cells, 'emotion', points))
  const ease = scaleFigures(barsOf(cells, 'ease', points))
  const pain = painStatus(halvesOf(ease.bars).low, ease.n)
  const badFeeling = painStatus(halvesOf(emotion.bars).low, emotion.n)
  const middle = (points + 1) / 2
  const inFlow = countCells(cells, (cell) => cell.emotion > middle && cell.ease > middle)
  // A target is set in points of five, and means of unlike scales are not compared.
  const { emotion: emotionTarget, ease: easeTarget } = points === 5 ? target : {}
  return {
    funnel,
    sources: sourcesOf(cells),
    emotion,
    ease,
    pain,
    isColdSpot: badFeeling === 'pain' && pain === 'clear',
    wow: wowOf(cells, measure, pain === 'pain'),
    flow: isJoint ? shareOf(inFlow, funnel.joint) : null,
    gap: { emotion: gap(emotion.mean, emotionTarget), ease: gap(ease.mean, easeTarget) },
    followUps: followUpFigures(followUps),
    instruments: instrumentsOf(cells),
  }
}

/** The top of three points is no WOW: a coarser scale fills it with more people. */
function wowOf(cells: Cell[], { points, isJoint }: Measure, isPain: boolean): Figures['wow'] {
  if (points !== 5 || !isJoint) return { status: 'unavailable', share: null }
  const { joint } = funnelOf(cells)
  const both = countCells(cells, (cell) => cell.emotion === 5 && cell.ease === 5)
  return { status: wowStatus(both, joint, isPain), share: shareOf(both, joint) }
}

function gap(mean: Estimate | null, target: number | undefined): number | null {
  return mean && target !== undefined ? mean.value - target : null
}
