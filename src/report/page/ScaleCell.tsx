import type { ScaleFigures } from '../scale-figures'
import { MINIMUM_N } from '../statistics/sample'
import { Bars } from './Bars'
import { Parts } from './Parts'
import type { Reader } from './reader'
import { pointNames } from './ways'
import { fill } from './words'

interface Props {
  figures: ScaleFigures
  /** Names of all five points; a grid shows the inner three. */
  points: string[]
  reader: Reader
}

/** Score, interval, n and distribution of one question; below ten answers only how many there are. */
export function ScaleCell({ figures: { n, score, mean, bars, sample }, points, reader }: Props) {
  const { words, numbers } = reader
  if (!score || !mean) {
    return <span class="waiting">{fill(words.collecting, { n, min: MINIMUM_N })}</span>
  }
  return (
    <span class="scale-cell">
      <Bars bars={bars} points={pointNames(points, bars.length)} numbers={numbers} />
      <span>
        <strong>{numbers.whole(score.value)}</strong>{' '}
        <span class="bounds">
          <span class="unseen">{words.interval}: </span>
          {reader.bounds(score)}
        </span>
        <span class="soft">
          <Parts
            parts={[
              fill(words.outOf, { n: numbers.decimal(mean.value), points: bars.length }),
              `n = ${numbers.whole(n)}`,
              ...(sample === 'small' ? [words.smallSample] : []),
            ]}
          />
        </span>
      </span>
    </span>
  )
}
