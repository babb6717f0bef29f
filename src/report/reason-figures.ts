import type { Cell, ReasonCell } from '../model/cube'
import type { Texts } from '../model/texts'
import { grouped } from './grouped'
import type { ReasonFigures } from './map'
import type { Measure } from './measure'
import { shareOf } from './scale-figures'
import { MINIMUM_N } from './statistics/sample'

interface Sum {
  n: number
  emotion: number
  ease: number
}

/**
 * The reasons at one touchpoint, the most named first. Only people who answered all that they were
 * asked count: the reasons are offered after it.
 */
export function reasonFigures(
  cells: Cell[],
  reasonCells: ReasonCell[],
  { labels, measure }: { labels: Record<string, Texts>; measure: Measure },
): ReasonFigures[] {
  const sum = (of: Pick<Cell, 'emotion' | 'ease' | 'n'>[]) => sumOf(of, measure)
  const all = sum(cells)
  const named = grouped(reasonCells, ({ reason }) => reason).map(([reason, group]) => {
    return { reason, sum: sum(group) }
  })
  return named
    .filter((entry) => entry.sum.n > 0)
    .sort((a, b) => b.sum.n - a.sum.n || a.reason.localeCompare(b.reason, 'en'))
    .map((entry) => ({
      reason: entry.reason,
      label: (Object.hasOwn(labels, entry.reason) && labels[entry.reason]) || {},
      share: shareOf(entry.sum.n, all.n),
      contribution: measure.isJoint ? contribution(all, entry.sum, measure.points) : null,
    }))
}

function contribution(all: Sum, named: Sum, points: number): ReasonFigures['contribution'] {
  const others = all.n - named.n
  if (named.n < MINIMUM_N || others < MINIMUM_N) return null
  const lost = (question: 'emotion' | 'ease') =>
    (100 / (points - 1)) * (all[question] / all.n - (all[question] - named[question]) / others)
  return { emotion: lost('emotion'), ease: lost('ease') }
}

function sumOf(cells: Pick<Cell, 'emotion' | 'ease' | 'n'>[], { isJoint }: Measure): Sum {
  const whole = cells.filter(({ emotion, ease }) =>
    isJoint ? emotion > 0 && ease > 0 : emotion > 0 || ease > 0,
  )
  return whole.reduce<Sum>(
    (total, { emotion, ease, n }) => ({
      n: total.n + n,
      emotion: total.emotion + emotion * n,
      ease: total.ease + ease * n,
    }),
    { n: 0, emotion: 0, ease: 0 },
  )
}
