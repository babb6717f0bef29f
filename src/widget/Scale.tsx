import { useState } from 'preact/hooks'
import type { Point } from '../model/answer'
import { Face } from './Face'

interface Props {
  kind: 'emotion' | 'ease'
  /** The five labels, bad to good. */
  labels: string[]
  chosen: Point | undefined
  rightToLeft: boolean
  onChoose(point: Point): void
}

const POINTS: Point[] = [1, 2, 3, 4, 5]

/**
 * The five points as one radio group. Arrows only move, Space, Enter or a tap chooses: with
 * automatic choosing, a person who looks around with the arrows would answer on every key.
 */
export function Scale({ kind, labels, chosen, rightToLeft, onChoose }: Props) {
  const [tabStop, setTabStop] = useState(chosen ?? 1)
  const [pointed, setPointed] = useState(chosen)

  const arrows: Record<string, number> = {
    ArrowUp: -1,
    ArrowDown: 1,
    ArrowLeft: rightToLeft ? 1 : -1,
    ArrowRight: rightToLeft ? -1 : 1,
  }

  return (
    <>
      <div
        class="scale"
        role="radiogroup"
        aria-labelledby="question"
        onPointerLeave={() => setPointed(chosen)}
        onKeyDown={(event) => {
          const move = arrows[event.key]
          const index = move ? tabStop - 1 + move : { Home: 0, End: 4 }[event.key]
          if (index !== undefined) {
            event.preventDefault()
            const point = event.currentTarget.children[(index + 5) % 5]
            if (point instanceof HTMLElement) point.focus()
          }
          // A held Enter repeats: it would answer the next question too, as soon as that has focus.
          if (event.repeat && event.key === 'Enter') event.preventDefault()
        }}
      >
        {POINTS.map((point) => (
          // biome-ignore lint/a11y/useSemanticElements: native radios choose when an arrow moves
          <button
            key={point}
            type="button"
            role="radio"
            part="point"
            aria-checked={point === chosen}
            aria-label={labels[point - 1]}
            tabIndex={point === tabStop ? 0 : -1}
            onFocus={() => {
              setTabStop(point)
              setPointed(point)
            }}
            onPointerEnter={() => setPointed(point)}
            onClick={(event) => {
              // The second half of a double click lands on the question that has just appeared.
              if (event.detail < 2) onChoose(point)
            }}
          >
            {kind === 'emotion' ? <Face point={point} /> : labels[point - 1]}
          </button>
        ))}
      </div>
      {kind === 'emotion' && (
        <div class="ends" aria-hidden="true">
          <span>{labels[0]}</span>
          <b>{pointed && pointed > 1 && pointed < 5 && labels[pointed - 1]}</b>
          <span>{labels[4]}</span>
        </div>
      )}
    </>
  )
}
