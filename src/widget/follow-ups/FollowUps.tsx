import type { Change } from '../../model/answer'
import { mapped } from '../../model/mapped'
import type { Question } from '../../model/question'
import { steer } from '../steer'
import { optionsOf } from './options-of'

interface Props {
  question: Question
  answer: Change
  onChange(change: Change): void
}

/**
 * The optional questions, each a group of radios with none chosen. The chosen one is taken back by
 * choosing it again: there is no other way to have no answer, once there was one.
 */
export function FollowUps({ question, answer, onChange }: Props) {
  const { followUps = [], followUpWords: words } = question
  if (!words) return null
  return (
    <>
      {mapped(followUps, (id) => {
        const options = optionsOf(id, words)
        const chosen = options.findIndex(({ value }) => value === answer[id])
        return (
          <div key={id} class="follow-up">
            <p id={id}>{words[id]}</p>
            <div class="reasons" role="radiogroup" aria-labelledby={id} onKeyDown={steer}>
              {mapped(options, ({ value, label }, i) => (
                // biome-ignore lint/a11y/useSemanticElements: native radios choose when an arrow moves
                <button
                  key={value}
                  type="button"
                  role="radio"
                  part="option"
                  aria-checked={i === chosen}
                  tabIndex={i === Math.max(chosen, 0) ? 0 : -1}
                  onClick={() => onChange({ [id]: i === chosen ? undefined : value })}
                >
                  {label}
                </button>
              ))}
            </div>
          </div>
        )
      })}
    </>
  )
}
