import type { Point } from '../model/answer'
import { Face } from './Face'

interface Props {
  kind: 'emotion' | 'ease'
  /** The five labels, bad to good. */
  labels: string[]
  chosen: Point | undefined
  /** The point under the pointer or with the focus. */
  at: Point | undefined
  rightToLeft: boolean
  onChoose(point: Point): void
  onPoint(at?: Point): void
}

const POINTS: Point[] = [1, 2, 3, 4, 5]
/** Four steps on among five are one step back. */
const BACK = 4

/**
 * The five points as one radio group. Arrows only move, Space, Enter or a tap chooses: with
 * automatic choosing, a person who looks around with the arrows would answer on every key.
 */
export function Scale({
  kind,
  labels,
  chosen,
  at = chosen,
  rightToLeft,
  onChoose,
  onPoint,
}: Props) {
  const arrows: Record<string, number> = {
    ArrowUp: BACK,
    ArrowDown: 1,
    ArrowLeft: rightToLeft ? 1 : BACK,
    ArrowRight: rightToLeft ? BACK : 1,
  }
  const isFaces = kind === 'emotion'

  function steer(event: KeyboardEvent & { currentTarget: Element }) {
    // A held Enter repeats: it would answer the next question too, as soon as that has focus.
    if (event.repeat && event.key === 'Enter') event.preventDefault()
    const step = arrows[event.key]
    if (!step) return
    event.preventDefault()
    const point = event.currentTarget.children[((at ?? 1) - 1 + step) % 5]
    if (point instanceof HTMLElement) point.focus()
  }

  return (
    <>
      <div
        class="scale"
        role="radiogroup"
        aria-labelledby="question"
        onPointerLeave={() => onPoint()}
        onKeyDown={steer}
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
            tabIndex={point === (at ?? 1) ? 0 : -1}
            onFocus={() => onPoint(point)}
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
          {POINTS.map((point) => (
            <span key={point} class={point === at ? 'at' : ''}>
              {(point === 1 || point === 5 || point === at) && labels[point - 1]}
            </span>
          ))}
        </div>
      )}
    </>
  )
}
