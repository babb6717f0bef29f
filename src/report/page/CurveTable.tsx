import type { StageFigures } from '../map'
import type { ScaleFigures } from '../scale-figures'
import { MINIMUM_N } from '../statistics/sample'
import { marksOfStage } from './marks-of'
import type { Reader } from './reader'
import { fill } from './words'

interface Props {
  stages: StageFigures[]
  reader: Reader
}

/** The drawing as a table, for screen readers and for whoever prefers figures. */
export function CurveTable({ stages, reader }: Props) {
  const { words, numbers } = reader
  return (
    <details class="as-table">
      <summary>{words.asTable}</summary>
      {/* A scroller must be reachable by keyboard where the table is wider than the screen. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section class="scroller" tabIndex={0} aria-label={words.asTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.stage}</th>
              <th scope="col">{words.emotion}</th>
              <th scope="col">n</th>
              <th scope="col">{words.ease}</th>
              <th scope="col">n</th>
              <th scope="col">{words.marks}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => (
              <tr key={stage.stage}>
                <th scope="row">{reader.stageName(stage.stage, stage.name)}</th>
                <td>{scoreText(stage.emotion, reader)}</td>
                <td>{numbers.whole(stage.emotion.n)}</td>
                <td>{scoreText(stage.ease, reader)}</td>
                <td>{numbers.whole(stage.ease.n)}</td>
                <td>{marksText(stage, reader)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

function scoreText({ score, n, sample }: ScaleFigures, { words, numbers, bounds }: Reader): string {
  if (!score) return fill(words.collecting, { n, min: MINIMUM_N })
  const mark = sample === 'small' ? `, ${words.smallSample.toLowerCase()}` : ''
  return `${numbers.whole(score.value)} (${bounds(score)})${mark}`
}

function marksText(stage: StageFigures, { words, numbers, touchpointName }: Reader): string {
  const marks = marksOfStage(stage).map(
    ({ kind, touchpoints }) => `${words[kind]}: ${numbers.list(touchpoints.map(touchpointName))}`,
  )
  return marks.join('; ') || words.noMark
}
