import type { ScaleFigures } from '../map'
import { MINIMUM_N } from '../statistics/sample'
import { Bars } from './Bars'
import { Parts } from './Parts'
import type { Reader } from './reader'
import { fill } from './words'

interface Props {
  figures: ScaleFigures
  /** Names of the five points. */
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
      <Bars bars={bars} points={points} numbers={numbers} />
      <span>
        <strong>{numbers.whole(score.value)}</strong>{' '}
        <span class="bounds">
          <span class="unseen">{words.interval}: </span>
          {reader.bounds(score)}
        </span>
        <span class="soft">
          <Parts
            parts={[
              fill(words.outOfFive, { n: numbers.decimal(mean.value) }),
              `n = ${numbers.whole(n)}`,
              ...(sample === 'small' ? [words.smallSample] : []),
            ]}
          />
        </span>
      </span>
    </span>
  )
}
