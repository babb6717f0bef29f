import type { Change, Point3 } from '../../model/answer'
import { mapped } from '../../model/mapped'
import type { Question } from '../../model/question'
import { Face } from '../Face'
import { Heading } from '../Heading'
import { Icon, TICK } from '../Icon'
import { steer } from '../steer'
import { nameOf } from './name-of'

interface Props {
  question: Question
  answer: Change
  onChange(change: Change): void
}

const UP: Point3[] = [3, 2, 1]
const ALONG: Point3[] = [1, 2, 3]

/**
 * Both questions in one tap: nine cells, better to the top and easier to the end of the line. Their
 * labels are two groups of radios with the same values, one for each question, for those who use a
 * keyboard or a screen reader; the cells stay out of the order of the Tab key.
 */
export function Grid({ question, answer, onChange }: Props) {
  const { words } = question
  const { emotion3, ease3 } = answer
  return (
    <>
      <Heading text={question.emotion} />
      <h2 id="ease" part="question">
        {question.ease}
      </h2>
      <div class="plane">
        <div class="rows" role="radiogroup" aria-labelledby="question" onKeyDown={steer}>
          {mapped(UP, (point) => (
            // biome-ignore lint/a11y/useSemanticElements: native radios choose when an arrow moves
            <button
              key={point}
              type="button"
              role="radio"
              part="axis"
              class={`e${point}`}
              aria-checked={point === emotion3}
              tabIndex={point === (emotion3 ?? 3) ? 0 : -1}
              onClick={() => onChange({ emotion3: point })}
            >
              <Face point={point} points={3} />
              {words.emotion[point]}
            </button>
          ))}
        </div>
        <div class="columns" role="radiogroup" aria-labelledby="ease" onKeyDown={steer}>
          {mapped(ALONG, (point) => (
            // biome-ignore lint/a11y/useSemanticElements: native radios choose when an arrow moves
            <button
              key={point}
              type="button"
              role="radio"
              part="axis"
              class={`a${point}`}
              aria-checked={point === ease3}
              tabIndex={point === (ease3 ?? 1) ? 0 : -1}
              onClick={() => onChange({ ease3: point })}
            >
              {words.ease[point]}
            </button>
          ))}
        </div>
        <div class="cells">
          {mapped(UP, (emotion) =>
            mapped(ALONG, (ease) => (
              <button
                key={`${emotion}${ease}`}
                type="button"
                part="cell"
                class={`e${emotion} a${ease}`}
                aria-label={nameOf(question, emotion, ease)}
                aria-pressed={emotion === emotion3 && ease === ease3}
                tabIndex={-1}
                onClick={() => onChange({ emotion3: emotion, ease3: ease })}
              >
                {emotion === emotion3 && ease === ease3 && <Icon d={TICK} />}
              </button>
            )),
          )}
        </div>
      </div>
    </>
  )
}
