import type { StageFigures } from '../map'
import { titleOf } from './language'
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

/** Names of the stages under their columns, with n and the marks of their touchpoints. */
export function StageLabels({ stages, gutter, isNarrow, reader }: Props) {
  const { words, numbers } = reader
  const style = {
    paddingInlineStart: `${gutter}px`,
    gridTemplateColumns: `repeat(${stages.length}, minmax(0, 1fr))`,
  }
  return (
    <ol class="stage-labels" style={style}>
      {stages.map((stage) => (
        <li key={stage.stage}>
          <strong>{reader.stageName(stage.stage, stage.name)}</strong>
          <span class="n">n = {numbers.whole(stage.emotion.n)}</span>
          {marksOfStage(stage).map(({ kind, touchpoints }) => {
            const names = numbers.list(touchpoints.map(titleOf))
            const label = isNarrow ? `${words[kind]}: ${names}` : names
            return (
              <span key={kind} title={`${words[kind]}: ${names}`}>
                {!isNarrow && <span class="unseen">{words[kind]}: </span>}
                <Mark kind={kind} label={label} isShort={isNarrow} />
              </span>
            )
          })}
        </li>
      ))}
    </ol>
  )
}
