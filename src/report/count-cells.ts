import type { Cell } from '../model/cube'
import { grouped } from './grouped'
import type { Funnel, InstrumentCount, SourceFunnel } from './map'
import { shareOf } from './scale-figures'
import type { Bars } from './statistics/mean-interval'

/** Number of asks in the cells that fit; all of them unless told. */
export function countCells(cells: Cell[], fits: (cell: Cell) => boolean = () => true): number {
  return cells.reduce((sum, cell) => (fits(cell) ? sum + cell.n : sum), 0)
}

/** Answers per point of one question, on a scale of so many points. */
export function barsOf(cells: Cell[], question: 'emotion' | 'ease', points: number): Bars {
  return Array.from({ length: points }, (_, i) =>
    countCells(cells, (cell) => cell[question] === i + 1),
  )
}

/** Asks that answered at least one of the two questions. */
export function isAnswered({ emotion, ease }: Cell): boolean {
  return emotion > 0 || ease > 0
}

/** From seen to answered. An ask through the brand's own interface is known only once it is answered. */
export function funnelOf(cells: Cell[]): Funnel {
  const isShown = (cell: Cell) => cell.source !== 'record'
  const seen = countCells(cells, isShown)
  return {
    seen: countCells(cells),
    answered: countCells(cells, isAnswered),
    emotion: countCells(cells, hasEmotion),
    ease: countCells(cells, (cell) => cell.ease > 0),
    joint: countCells(cells, (cell) => hasEmotion(cell) && cell.ease > 0),
    response: shareOf(
      countCells(cells, (cell) => isShown(cell) && isAnswered(cell)),
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

/** The wordings and languages among the answers, most first. */
export function instrumentsOf(cells: Cell[]): InstrumentCount[] {
  const answered = cells.filter(isAnswered)
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
