import type { VariantCell } from '../model/cube'
import { grouped } from './grouped'
import { type ScaleFigures, scaleFigures } from './scale-figures'
import { meanDifference } from './statistics/mean-difference'
import type { Bars, Estimate } from './statistics/mean-interval'

/** What each wording of a touchpoint brought, and whether they differ. */
export interface VariantFigures {
  /** In the order of the configuration, then by name. */
  variants: { variant: string; emotion: ScaleFigures; ease: ScaleFigures }[]
  emotion: VariantDifference
  ease: VariantDifference
}

/**
 * What can be said of two wordings: the pair that differs most, `none` where no pair differs clearly,
 * or `collecting` where fewer than two of them have ten answers.
 */
export type VariantDifference =
  | 'none'
  | 'collecting'
  | {
      higher: string
      lower: string
      /** Points of the scale, Welch's interval, widened for the number of pairs. */
      by: Estimate
    }

const QUESTIONS = ['emotion', 'ease'] as const

/**
 * Compares the wordings of one touchpoint; nothing where its answers name none.
 * @param order ids as configured
 */
export function variantFigures(
  cells: VariantCell[],
  points: number,
  order: string[],
): VariantFigures | null {
  if (cells.length === 0) return null
  const variants = grouped(cells, ({ variant }) => variant)
    .map(([variant, group]) => ({
      variant,
      emotion: scaleFigures(barsOf(group, 'emotion', points)),
      ease: scaleFigures(barsOf(group, 'ease', points)),
    }))
    .sort(
      (a, b) =>
        place(a.variant, order) - place(b.variant, order) ||
        a.variant.localeCompare(b.variant, 'en'),
    )
  return {
    variants,
    emotion: differenceOf(variants, 'emotion'),
    ease: differenceOf(variants, 'ease'),
  }
}

function differenceOf(
  variants: VariantFigures['variants'],
  question: (typeof QUESTIONS)[number],
): VariantDifference {
  const told = variants.filter((one) => one[question].mean !== null)
  if (told.length < 2) return 'collecting'
  const pairs = told.flatMap((a, i) => told.slice(i + 1).map((b) => [a, b] as const))
  const clear = pairs.flatMap(([a, b]) => {
    const by = meanDifference(a[question].bars, b[question].bars, pairs.length * QUESTIONS.length)
    if (by.lo > 0) return [{ higher: a.variant, lower: b.variant, by }]
    if (by.hi < 0) return [{ higher: b.variant, lower: a.variant, by: turned(by) }]
    return []
  })
  return clear.sort((a, b) => b.by.value - a.by.value)[0] ?? 'none'
}

function turned({ value, lo, hi }: Estimate): Estimate {
  return { value: -value, lo: -hi, hi: -lo }
}

function place(id: string, order: string[]): number {
  const at = order.indexOf(id)
  return at < 0 ? order.length : at
}

function barsOf(cells: VariantCell[], question: 'emotion' | 'ease', points: number): Bars {
  return Array.from({ length: points }, (_, i) =>
    cells.reduce((sum, cell) => (cell[question] === i + 1 ? sum + cell.n : sum), 0),
  )
}
