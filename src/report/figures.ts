import type { Target } from '../model/config'
import type { Cell } from '../model/cube'
import { barsOf, countCells, funnelOf, instrumentsOf, sourcesOf } from './count-cells'
import type { Figures } from './map'
import { scaleFigures, shareOf } from './scale-figures'
import type { Estimate } from './statistics/mean-interval'
import { painStatus } from './statistics/pain-status'
import { wowStatus } from './statistics/wow-status'

/** What the cells of one stage or touchpoint say, beside the target it was given. */
export function figures(cells: Cell[], target: Target): Figures {
  const funnel = funnelOf(cells)
  const emotion = scaleFigures(barsOf(cells, 'emotion'))
  const ease = scaleFigures(barsOf(cells, 'ease'))
  const pain = painStatus(ease.bars[0] + ease.bars[1], ease.n)
  const badFeeling = painStatus(emotion.bars[0] + emotion.bars[1], emotion.n)
  const both = countCells(cells, (cell) => cell.emotion === 5 && cell.ease === 5)
  return {
    funnel,
    sources: sourcesOf(cells),
    emotion,
    ease,
    pain,
    isColdSpot: badFeeling === 'pain' && pain === 'clear',
    wow: {
      status: wowStatus(both, funnel.joint, pain === 'pain'),
      share: shareOf(both, funnel.joint),
    },
    gap: { emotion: gap(emotion.mean, target.emotion), ease: gap(ease.mean, target.ease) },
    instruments: instrumentsOf(cells),
  }
}

function gap(mean: Estimate | null, target: number | undefined): number | null {
  return mean && target !== undefined ? mean.value - target : null
}
