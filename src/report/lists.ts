import type { Action, JourneyMap, TouchpointFigures } from './map'
import { shareOf } from './scale-figures'
import { halvesOf } from './statistics/halves'
import { NORMAL_N } from './statistics/sample'

type Lists = Pick<JourneyMap, 'act' | 'leave' | 'undecided' | 'tested'>

/**
 * Sorts the touchpoints into what to do: act (moments of truth first, then by people affected),
 * leave as is, or wait for more answers.
 */
export function lists(touchpoints: TouchpointFigures[]): Lists {
  const act = touchpoints.flatMap(actionOf)
  const leave = touchpoints.flatMap(({ touchpoint, stage, pain, isColdSpot, ease }) =>
    pain === 'clear' && !isColdSpot && ease.low ? [{ touchpoint, stage, share: ease.low }] : [],
  )
  const undecided = touchpoints.flatMap(({ touchpoint, stage, pain, ease }) =>
    pain === 'pain' || pain === 'clear'
      ? []
      : [{ touchpoint, stage, n: ease.n, status: pain, share: ease.low }],
  )
  return {
    act: act.sort(
      (a, b) => Number(b.momentOfTruth) - Number(a.momentOfTruth) || b.affected - a.affected,
    ),
    leave: leave.sort((a, b) => a.share.hi - b.share.hi),
    undecided: undecided.sort((a, b) => b.n - a.n),
    tested: touchpoints.filter(({ ease }) => ease.n >= NORMAL_N).length,
  }
}

function actionOf(figures: TouchpointFigures): Action[] {
  const { touchpoint, stage, momentOfTruth, isColdSpot, funnel } = figures
  const { bars, n } = isColdSpot ? figures.emotion : figures.ease
  const share = shareOf(halvesOf(bars).low, n)
  if (!share || !(isColdSpot || figures.pain === 'pain')) return []
  const kind = isColdSpot ? 'cold-spot' : 'pain'
  return [{ touchpoint, stage, kind, momentOfTruth, share, affected: share.p * funnel.seen }]
}
