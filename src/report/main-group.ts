import type { Asked, Cell } from '../model/cube'
import { isAnswered } from './count-cells'
import type { Group, LeftOut } from './map'

interface MainGroup {
  /** `null` where nothing was asked. */
  group: Group | null
  leftOut: LeftOut[]
  /** Whether something was asked in the way of the main group. */
  fits(asked: Asked): boolean
  /** The same, whether people sought the question out or not. */
  fitsAnySource(asked: Asked): boolean
}

/**
 * Finds the layout and order with most answers and names the others: a question asked in another
 * layout, after another one, or of those who sought it out, is another instrument and does not
 * belong in the same figure.
 */
export function mainGroup(cells: Cell[]): MainGroup {
  const groups = new Map<string, LeftOut>()
  for (const cell of cells) {
    const group = groupOf(cell)
    const n = (groups.get(keyOf(group))?.n ?? 0) + (isAnswered(cell) ? cell.n : 0)
    groups.set(keyOf(group), { ...group, n })
  }
  const [main, ...leftOut] = [...groups.values()].sort((a, b) => b.n - a.n)
  if (!main) return { group: null, leftOut, fits: () => false, fitsAnySource: () => false }

  const { layout, order, isSought } = main
  const group = { layout, order, isSought }
  return {
    group,
    leftOut,
    fits: (asked) => keyOf(groupOf(asked)) === keyOf(group),
    fitsAnySource: (asked) => keyOf({ ...groupOf(asked), isSought }) === keyOf(group),
  }
}

function groupOf({ layout, order, source }: Omit<Asked, 'day'>): Group {
  // In a split the order says which question a person was asked: both belong to the same map.
  return { layout, order: layout === 'split' ? null : order, isSought: source === 'tab' }
}

function keyOf({ layout, order, isSought }: Group): string {
  return JSON.stringify([layout, order, isSought])
}
