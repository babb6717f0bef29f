/** Mouths from sad to glad, one curve each. */
const MOUTHS = [
  'M7.5 17.2Q12 11.8 16.5 17.2',
  'M8 16.4Q12 13.6 16 16.4',
  'M8 15.4H16',
  'M8 14.4Q12 17.6 16 14.4',
  'M7.5 13.6Q12 19.8 16.5 13.6',
]

interface Props {
  /** 1 very bad … 5 very good. */
  point: number
}

/** The strokes of one face in a field of 24 × 24, for use inside any drawing. */
export function FaceLines({ point }: Props) {
  return (
    <g class="face-lines">
      <circle cx="12" cy="12" r="10" />
      <path d="M8.8 9.2v1.2M15.2 9.2v1.2" />
      <path d={MOUTHS[point - 1]} />
    </g>
  )
}
