import { REASONS_LIMIT } from '../../model/answer'
import { mapped } from '../../model/mapped'
import type { Reason } from '../../model/question'
import { fill } from '../fill'
import { toggleReason } from './toggle-reason'

interface Props {
  reasons: Reason[]
  chosen: string[]
  /** `{n}` is the most that may be chosen. */
  limitText: string
  onChoose(chosen: string[]): void
  /** One more was tapped than may be chosen: tells the limit again. */
  onLimit(limit: string): void
}

/** Neutral topics, the same for everyone. A full choice dims the others, which then say why. */
export function Reasons({ reasons, chosen, limitText, onChoose, onLimit }: Props) {
  const isFull = chosen.length >= REASONS_LIMIT
  const limit = fill(limitText, REASONS_LIMIT)
  if (!reasons.length) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings its own borders and layout
    <div class="reasons" role="group" aria-labelledby="question">
      {mapped(reasons, ({ id, label }) => {
        const isChosen = chosen.indexOf(id) >= 0
        const isBeyond = isFull && !isChosen
        return (
          <button
            key={id}
            type="button"
            part="reason"
            aria-pressed={isChosen}
            aria-disabled={isBeyond}
            onClick={() => (isBeyond ? onLimit(limit) : onChoose(toggleReason(chosen, id)))}
          >
            {label}
          </button>
        )
      })}
      <p class={isFull ? 'full' : ''}>{limit}</p>
    </div>
  )
}
