import type { StageFigures } from '../map'
import { Mark } from './Mark'
import { marksOfStage } from './marks-of'
import type { Reader } from './reader'

interface Props {
  stages: StageFigures[]
  /** Room left of the first column, px. */
  gutter: number
  isNarrow: boolean
  reader: Reader
}

/**
 * Names of the stages with n and the marks of their touchpoints: under their columns, or, where
 * the columns are too narrow for words, as a list with the numbers that stand under the columns.
 */
export function StageLabels({ stages, gutter, isNarrow, reader }: Props) {
  const { words, numbers } = reader
  const columns = {
    paddingInlineStart: `${gutter}px`,
    gridTemplateColumns: `repeat(${stages.length}, minmax(0, 1fr))`,
  }
  return (
    <ol class={isNarrow ? 'stage-list' : 'stage-labels'} style={isNarrow ? undefined : columns}>
      {stages.map((stage, i) => (
        <li key={stage.stage}>
          {isNarrow && <span class="soft">{i + 1}</span>}
          <strong>{reader.stageName(stage.stage, stage.name)}</strong>
          <span class="n">n = {numbers.whole(stage.emotion.n)}</span>
          <span class="stage-marks">
            {marksOfStage(stage).map(({ kind, touchpoints }) => {
              const names = numbers.list(touchpoints.map(reader.touchpointName))
              return (
                <span key={kind} title={`${words[kind]}: ${names}`}>
                  <span class="unseen">{words[kind]}: </span>
                  <Mark kind={kind} label={names} />
                </span>
              )
            })}
          </span>
        </li>
      ))}
    </ol>
  )
}
