import type { FollowUp } from '../../model/answer'
import type {
  ExpectationFigures,
  FeelingFigures,
  FollowUpFigures,
  SuccessFigures,
} from '../follow-up-figures'
import type { ScaleFigures } from '../scale-figures'
import type { Estimate } from '../statistics/mean-interval'
import type { Sample } from '../statistics/sample'
import type { Share } from '../statistics/wilson'
import type { Reader } from './reader'
import { fill } from './words'

/** What one cell says of an optional question. */
export interface FollowUpText {
  n: number
  sample: Sample
  /** The figure and its interval; `null` while answers are collected. */
  figure: { value: string; bounds: string } | null
  /** Answers per choice, for a bar from bad to good. */
  parts: Part[]
  /** Facts beside it, in words. */
  more: string[]
}

interface Part {
  name: string
  n: number
  tone: 'bad' | 'middle' | 'good'
}

const WORDS_SHOWN = 3

/** Puts a question's figures into words; nothing where nobody answered it. */
export function followUpText(
  followUps: FollowUpFigures,
  question: FollowUp,
  reader: Reader,
): FollowUpText | null {
  switch (question) {
    case 'success':
      return followUps.success && successText(followUps.success, reader)
    case 'expectation':
      return followUps.expectation && expectationText(followUps.expectation, reader)
    case 'feeling':
      return followUps.feeling && feelingText(followUps.feeling, reader)
    case 'repurchase':
    case 'recommend': {
      const figures = followUps[question]
      return figures && intentionText(figures, reader)
    }
  }
}

function successText({ n, sample, counts, yes }: SuccessFigures, reader: Reader): FollowUpText {
  const { successes } = reader.words
  return {
    n,
    sample,
    figure: shareFigure(yes, reader),
    parts: [
      { name: successes.no, n: counts.no, tone: 'bad' },
      { name: successes['not-yet'], n: counts['not-yet'], tone: 'middle' },
      { name: successes.partly, n: counts.partly, tone: 'middle' },
      { name: successes.yes, n: counts.yes, tone: 'good' },
    ],
    more: [],
  }
}

function expectationText(
  { n, sample, counts, net }: ExpectationFigures,
  reader: Reader,
): FollowUpText {
  const [worse, asExpected, better] = reader.words.expectations
  return {
    n,
    sample,
    figure: netFigure(net, reader),
    parts: [
      { name: worse, n: counts.worse, tone: 'bad' },
      { name: asExpected, n: counts.asExpected, tone: 'middle' },
      { name: better, n: counts.better, tone: 'good' },
    ],
    more: [],
  }
}

function intentionText(
  { n, sample, bars, high, mean }: ScaleFigures,
  reader: Reader,
): FollowUpText {
  const { words, numbers } = reader
  return {
    n,
    sample,
    figure: shareFigure(high, reader),
    parts: bars.map((count, i) => ({
      name: words.intentPoints[i] ?? '',
      n: count,
      tone: i < 2 ? 'bad' : i > 2 ? 'good' : 'middle',
    })),
    more: mean ? [fill(words.outOf, { n: numbers.decimal(mean.value), points: bars.length })] : [],
  }
}

function feelingText({ n, sample, words, net }: FeelingFigures, reader: Reader): FollowUpText {
  const { feelings } = reader.words
  const partOf = ({ feeling, isPositive, n }: FeelingFigures['words'][number]): Part => {
    return { name: feelings[feeling], n, tone: isPositive ? 'good' : 'bad' }
  }
  const negative = words.filter(({ isPositive }) => !isPositive)
  // The most chosen word of each side stands at its end.
  const positive = words.filter(({ isPositive }) => isPositive).reverse()
  return {
    n,
    sample,
    figure: netFigure(net, reader),
    parts: [...negative, ...positive].map(partOf),
    more: words
      .slice(0, WORDS_SHOWN)
      .flatMap(({ feeling, share }) =>
        share ? [`${feelings[feeling]} ${reader.numbers.percent(share.p)}`] : [],
      ),
  }
}

function shareFigure(share: Share | null, { numbers }: Reader): FollowUpText['figure'] {
  return share && { value: numbers.percent(share.p), bounds: numbers.percentBounds(share) }
}

function netFigure(net: Estimate | null, { words, numbers }: Reader): FollowUpText['figure'] {
  if (!net) return null
  const whole = (figure: number) => numbers.signed(Math.round(figure))
  // A dash between two bounds of which one may be negative would read as a minus.
  const bounds = fill(words.range, { lo: whole(net.lo), hi: whole(net.hi) })
  return { value: whole(net.value), bounds }
}
