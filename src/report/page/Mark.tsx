/** What a stage or touchpoint may be marked with; told by shape and word, never by colour alone. */
export type MarkKind = 'momentOfTruth' | 'differentiator' | 'pain' | 'coldSpot' | 'wow'

interface Props {
  kind: MarkKind
  /** The word beside the shape. */
  label: string
}

const SHAPES: Record<MarkKind, string> = {
  momentOfTruth: 'M8 1.6l1.9 4.2 4.6.5-3.4 3.1.9 4.5L8 11.6l-4 2.3.9-4.5L1.5 6.3l4.6-.5z',
  differentiator: 'M8 1.5L14.5 8 8 14.5 1.5 8z',
  pain: 'M3.5 15V1.5h9.4L10.4 5l2.5 3.5H5.2V15z',
  coldSpot: 'M8 1v14M2 4.5l12 7M14 4.5l-12 7M6 2.4l2 1.8 2-1.8M6 13.6l2-1.8 2 1.8',
  wow: 'M8 .8l1.5 5.7L15.2 8l-5.7 1.5L8 15.2 6.5 9.5.8 8l5.7-1.5z',
}

/** A mark with its word. */
export function Mark({ kind, label }: Props) {
  return (
    <span class={`mark mark-${kind}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[kind]} />
      </svg>
      <span>{label}</span>
    </span>
  )
}
