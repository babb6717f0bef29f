import type { Cell, LostCount } from '../model/cube'
import type { SuppressedCount } from '../model/suppressed'
import { countCells } from './count-cells'
import { grouped } from './grouped'
import type { Lost, Reach, ReachedStage } from './map'

/** What reach is counted from. */
interface Counted {
  cells: Cell[]
  suppressed: SuppressedCount[]
}

/**
 * Tells who was asked: of the asks that came to people, how many were shown, and why the others were
 * not. A question that people open themselves is never held back, and one of the brand's own
 * interface is not known before it is answered: neither counts here.
 * @param order ids of the stages, first to last; those that only the counts know come after
 */
export function reachOf(
  { cells, suppressed }: Counted,
  order: string[],
): { total: Reach; stages: ReachedStage[] } {
  const shown = cells.filter(({ source }) => source === 'prompt' || source === 'inline')
  const counted = { cells: shown, suppressed }
  const others = [...shown, ...suppressed].map(({ stage }) => stage)
  const stages = [...new Set([...order, ...others.sort()])]
  return {
    total: sumOf(counted),
    stages: stages.flatMap((stage) => reachedStage(stage, where(counted, 'stage', stage)) ?? []),
  }
}

function reachedStage(stage: string, counted: Counted): ReachedStage | undefined {
  const names = [...counted.cells, ...counted.suppressed].map(({ touchpoint }) => touchpoint)
  if (names.length === 0) return undefined
  const touchpoints = [...new Set(names)].map((touchpoint) => {
    return { touchpoint, ...sumOf(where(counted, 'touchpoint', touchpoint)) }
  })
  const wanted = ({ shown, suppressed }: Reach) => shown + suppressed
  return {
    stage,
    ...sumOf(counted),
    touchpoints: touchpoints.sort((a, b) => wanted(b) - wanted(a)),
  }
}

/** Counts what was given up by its cause. */
export function lostOf(lost: LostCount[]): Lost {
  const causes = grouped(lost, ({ cause }) => cause).map(([cause, group]) => {
    return { cause, n: total(group) }
  })
  return {
    n: total(lost),
    causes: causes.sort((a, b) => b.n - a.n || a.cause.localeCompare(b.cause, 'en')),
  }
}

function where(counted: Counted, field: 'stage' | 'touchpoint', value: string): Counted {
  return {
    cells: counted.cells.filter((cell) => cell[field] === value),
    suppressed: counted.suppressed.filter((count) => count[field] === value),
  }
}

function sumOf({ cells, suppressed }: Counted): Reach {
  const reasons = grouped(suppressed, ({ reason }) => reason).map(([reason, group]) => {
    return { reason, n: total(group) }
  })
  return {
    shown: countCells(cells),
    suppressed: total(suppressed),
    reasons: reasons.sort((a, b) => b.n - a.n || a.reason.localeCompare(b.reason, 'en')),
  }
}

function total(counts: { n: number }[]): number {
  return counts.reduce((sum, { n }) => sum + n, 0)
}
