import type { Cell, PointOrNone } from '../model/cube'
import { grouped } from './grouped'
import type { Funnel, InstrumentCount, SourceFunnel } from './map'
import { shareOf } from './scale-figures'
import type { Bars } from './statistics/mean-interval'

/** Number of asks in the cells that fit; all of them unless told. */
export function countCells(cells: Cell[], fits: (cell: Cell) => boolean = () => true): number {
  return cells.reduce((sum, cell) => (fits(cell) ? sum + cell.n : sum), 0)
}

/** Answers per point of one question. */
export function barsOf(cells: Cell[], question: 'emotion' | 'ease'): Bars {
  const at = (point: PointOrNone) => countCells(cells, (cell) => cell[question] === point)
  return [at(1), at(2), at(3), at(4), at(5)]
}

/** From seen to answered. An ask through the brand's own interface is known only once it is answered. */
export function funnelOf(cells: Cell[]): Funnel {
  const isShown = (cell: Cell) => cell.source !== 'record'
  const seen = countCells(cells, isShown)
  return {
    seen: countCells(cells),
    emotion: countCells(cells, hasEmotion),
    ease: countCells(cells, (cell) => cell.ease > 0),
    joint: countCells(cells, (cell) => hasEmotion(cell) && cell.ease > 0),
    response: shareOf(
      countCells(cells, (cell) => isShown(cell) && hasEmotion(cell)),
      seen,
    ),
  }
}

/** The funnel of each source on its own, in the order of the alphabet. */
export function sourcesOf(cells: Cell[]): SourceFunnel[] {
  return grouped(cells, ({ source }) => source)
    .map(([source, group]) => ({ source, ...funnelOf(group) }))
    .sort((a, b) => a.source.localeCompare(b.source, 'en'))
}

/** The wordings and languages among the emotion answers, most first. */
export function instrumentsOf(cells: Cell[]): InstrumentCount[] {
  const answered = cells.filter(hasEmotion)
  const byLocale = grouped(answered, ({ locale }) => locale)
  return byLocale
    .flatMap(([locale, cells]) =>
      grouped(cells, ({ instrument }) => instrument).map(([id, group]) => {
        return { id, locale, n: countCells(group) }
      }),
    )
    .sort((a, b) => b.n - a.n)
}

function hasEmotion(cell: Cell): boolean {
  return cell.emotion > 0
}
