import type { Texts } from '../model/config'
import type { Cell, ReasonCell } from '../model/cube'
import { grouped } from './grouped'
import type { ReasonFigures } from './map'
import { shareOf } from './scale-figures'
import { MINIMUM_N } from './statistics/sample'

interface Sum {
  n: number
  emotion: number
  ease: number
}

/**
 * The reasons at one touchpoint, the most named first. Only people who answered both questions
 * count: the reasons are offered after the second one.
 */
export function reasonFigures(
  cells: Cell[],
  reasonCells: ReasonCell[],
  labels: Record<string, Texts>,
): ReasonFigures[] {
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
      contribution: contribution(all, entry.sum),
    }))
}

function contribution(all: Sum, named: Sum): ReasonFigures['contribution'] {
  const others = all.n - named.n
  if (named.n < MINIMUM_N || others < MINIMUM_N) return null
  const lost = (question: 'emotion' | 'ease') =>
    25 * (all[question] / all.n - (all[question] - named[question]) / others)
  return { emotion: lost('emotion'), ease: lost('ease') }
}

function sum(cells: Pick<Cell, 'emotion' | 'ease' | 'n'>[]): Sum {
  const joint = cells.filter(({ emotion, ease }) => emotion > 0 && ease > 0)
  return joint.reduce<Sum>(
    (total, { emotion, ease, n }) => ({
      n: total.n + n,
      emotion: total.emotion + emotion * n,
      ease: total.ease + ease * n,
    }),
    { n: 0, emotion: 0, ease: 0 },
  )
}
