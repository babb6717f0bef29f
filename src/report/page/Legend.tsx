import { Mark, type MarkKind } from './Mark'
import type { Reader } from './reader'

interface Props {
  reader: Reader
  hasTarget: boolean
  /** Whether a WOW can be told from the answers at all. */
  hasWow: boolean
}

const KINDS: MarkKind[] = ['momentOfTruth', 'differentiator', 'pain', 'coldSpot', 'wow']

/** What the signs of the drawing mean. */
export function Legend({ reader: { words }, hasTarget, hasWow }: Props) {
  return (
    <figcaption class="legend">
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path class="whisker" d="M8 1v14M5 1h6M5 15h6" />
        </svg>
        {words.interval}
      </span>
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle class="point point-small" cx="8" cy="8" r="5" />
        </svg>
        {words.smallSample}
      </span>
      {hasTarget && (
        <span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path class="target" d="M0 8h16" />
          </svg>
          {words.target}
        </span>
      )}
      {KINDS.filter((kind) => hasWow || kind !== 'wow').map((kind) => (
        <Mark key={kind} kind={kind} label={words[kind]} />
      ))}
    </figcaption>
  )
}
