import type { Point } from '../model/answer'
import { mapped } from '../model/mapped'
import { Face } from './Face'
import { steer } from './steer'

interface Props {
  kind: 'emotion' | 'ease'
  /** The five labels, bad to good. */
  labels: string[]
  chosen: Point | undefined
  /** The point under the pointer or with the focus. */
  at: Point | undefined
  onChoose(point: Point): void
  onPoint(at?: Point): void
}

const POINTS: Point[] = [1, 2, 3, 4, 5]

/** The five points as one radio group. */
export function Scale({ kind, labels, chosen, at = chosen, onChoose, onPoint }: Props) {
  const isFaces = kind === 'emotion'

  return (
    <>
      <div
        class="scale"
        role="radiogroup"
        aria-labelledby="question"
        onPointerLeave={() => onPoint()}
        onKeyDown={steer}
      >
        {mapped(POINTS, (point) => (
          // biome-ignore lint/a11y/useSemanticElements: native radios choose when an arrow moves
          <button
            key={point}
            type="button"
            role="radio"
            part="point"
            aria-checked={point === chosen}
            aria-label={labels[point - 1]}
            tabIndex={point === (at ?? 1) ? 0 : -1}
            onFocus={({ currentTarget }) => {
              // After a tap the focus comes by itself: to stress a point then would suggest it.
              if (currentTarget.matches(':focus-visible')) onPoint(point)
            }}
            onPointerEnter={() => onPoint(point)}
            onClick={(event) => {
              // The second half of a double click lands on the question that has just appeared.
              if (event.detail < 2) onChoose(point)
            }}
          >
            {isFaces ? <Face point={point} /> : labels[point - 1]}
          </button>
        ))}
      </div>
      {isFaces && (
        <div class="scale labels" aria-hidden="true">
          {mapped(POINTS, (point) => (
            <span key={point} class={point === at ? 'at' : ''}>
              {(point === 1 || point === 5 || point === at) && labels[point - 1]}
            </span>
          ))}
        </div>
      )}
    </>
  )
}
