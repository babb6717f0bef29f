import { FaceLines } from './FaceLines'

interface Props {
  /** 1 very bad … 5 very good. */
  point: number
  label: string
}

/** One face of the scale, drawn in the colour of the text. */
export function Face({ point, label }: Props) {
  return (
    <svg class="face" viewBox="0 0 24 24" role="img" aria-label={label}>
      <title>{label}</title>
      <FaceLines point={point} />
    </svg>
  )
}
