import type { FollowUp } from '../model/answer'
import type { FollowUpCell } from '../model/cube'
import { FEELINGS, type Feeling, SUCCESSES, type Success } from '../model/follow-up'
import { type ScaleFigures, scaleFigures, shareOf } from './scale-figures'
import type { Bars, Estimate } from './statistics/mean-interval'
import { netScore } from './statistics/net-score'
import { MINIMUM_N, type Sample, sampleOf } from './statistics/sample'
import type { Share } from './statistics/wilson'

/** The optional questions at a stage or touchpoint; `null` for one that nobody answered. */
export interface FollowUpFigures {
  success: SuccessFigures | null
  expectation: ExpectationFigures | null
  /** Five points, definitely not to definitely; `high` is probably or definitely. */
  repurchase: ScaleFigures | null
  recommend: ScaleFigures | null
  feeling: FeelingFigures | null
}

interface Counted {
  n: number
  sample: Sample
}

/** Whether people did what they had come to do. */
export interface SuccessFigures extends Counted {
  counts: Record<Success, number>
  /** Those who said yes among all who answered, `not-yet` included; `null` below ten. */
  yes: Share | null
}

/** How it compares with what people expected. */
export interface ExpectationFigures extends Counted {
  counts: { worse: number; asExpected: number; better: number }
  /** Better minus worse, −100 to 100, adjusted interval: below 0 a promise is broken. `null` below ten. */
  net: Estimate | null
}

/** The words that people chose for how they felt. */
export interface FeelingFigures extends Counted {
  /** The most chosen first; none that nobody chose. */
  words: { feeling: Feeling; isPositive: boolean; n: number; share: Share | null }[]
  /** Positive words minus negative ones, −100 to 100, adjusted interval; `null` below ten. */
  net: Estimate | null
}

const POSITIVE: readonly Feeling[] = FEELINGS.slice(FEELINGS.length / 2)

/** What the cells of one stage or touchpoint say of each optional question. */
export function followUpFigures(cells: FollowUpCell[]): FollowUpFigures {
  const counter = (question: FollowUp) => (choice: string | number) =>
    cells.reduce((sum, cell) => {
      return cell.question === question && cell.choice === choice ? sum + cell.n : sum
    }, 0)
  return {
    success: success(counter('success')),
    expectation: expectation(counter('expectation')),
    repurchase: intention(counter('repurchase')),
    recommend: intention(counter('recommend')),
    feeling: feeling(counter('feeling')),
  }
}

type Count = (choice: string | number) => number

function success(count: Count): SuccessFigures | null {
  const counts = SUCCESSES.map(count)
  const [yes = 0, partly = 0, no = 0, notYet = 0] = counts
  const n = total(counts)
  if (n === 0) return null
  return {
    n,
    sample: sampleOf(n),
    counts: { yes, partly, no, 'not-yet': notYet },
    yes: shareOf(yes, n),
  }
}

function expectation(count: Count): ExpectationFigures | null {
  const counts = { worse: count(-1), asExpected: count(0), better: count(1) }
  const n = total(Object.values(counts))
  if (n === 0) return null
  return { n, sample: sampleOf(n), counts, net: netOf(counts.better, counts.worse, n) }
}

function intention(count: Count): ScaleFigures | null {
  const bars: Bars = [1, 2, 3, 4, 5].map(count)
  return total(bars) === 0 ? null : scaleFigures(bars)
}

function feeling(count: Count): FeelingFigures | null {
  const n = total(FEELINGS.map(count))
  if (n === 0) return null
  const positive = total(POSITIVE.map(count))
  const words = FEELINGS.map((word) => {
    const isPositive = POSITIVE.includes(word)
    return { feeling: word, isPositive, n: count(word), share: shareOf(count(word), n) }
  })
  return {
    n,
    sample: sampleOf(n),
    words: words.filter((word) => word.n > 0).sort((a, b) => b.n - a.n),
    net: netOf(positive, n - positive, n),
  }
}

function netOf(high: number, low: number, n: number): Estimate | null {
  return n < MINIMUM_N ? null : netScore(high, low, n)
}

function total(counts: number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
