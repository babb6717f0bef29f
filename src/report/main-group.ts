import type { Cell } from '../model/cube'
import { countCells } from './count-cells'
import { grouped } from './grouped'
import type { LeftOut } from './map'

interface MainGroup {
  cells: Cell[]
  layout: string | null
  order: string | null
  leftOut: LeftOut[]
}

/**
 * Keeps the layout and order with most answers and names the others: a question asked in another
 * layout, or after another one, is another instrument and does not belong in the same figure.
 */
export function mainGroup(cells: Cell[]): MainGroup {
  const groups = grouped(cells, ({ layout }) => layout).flatMap(([layout, inLayout]) =>
    grouped(inLayout, ({ order }) => order).map(([order, group]) => {
      return { cells: group, layout, order, n: countCells(group, ({ emotion }) => emotion > 0) }
    }),
  )
  const [main, ...others] = groups.sort((a, b) => b.n - a.n)
  return {
    cells: main?.cells ?? [],
    layout: main?.layout ?? null,
    order: main?.order ?? null,
    leftOut: others.map(({ layout, order, n }) => ({ layout, order, n })),
  }
}
