interface Props {
  /** The path, in a square of 16. */
  d: string
}

export const CROSS = 'm3.5 3.5 9 9m0-9-9 9'
export const TICK = 'm3 8.5 3.2 3.2L13 5'

export function Icon({ d }: Props) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}
