interface Props {
  /** 1 is the worst. */
  point: number
  /** How many the scale has: 3, 5 or 7. @default 5 */
  points?: number
}

/**
 * A face in `currentColor`, for scales of any number of points. Mouth, eyes and brows change
 * together, in proportion to the mood, because people differ in which of them they read. The middle
 * mouth bends up by a hair: a straight one is read as displeased. The commands of the path are the
 * same for every mood, so that browsers can move from one to another.
 */
export function Face({ point, points = 5 }: Props) {
  // From -1, very bad, to 1, very good, in equal steps.
  const mood = (2 * (point - 1)) / (points - 1) - 1
  const brow = 10.6 - Math.abs(mood)
  const outerBrow = brow + 2.8 * Math.max(0, -mood)
  const mouth = 26.8 - 2.2 * mood
  const half = (side: number) =>
    `M${20 + side * 9.5} ${outerBrow}Q${20 + side * 6.5} ${brow - 1 - mood} ${20 + side * 3.7} ${brow}` +
    `M${20 + side * 6.4} ${16.4 - 0.4 * mood}v${2 + 0.8 * mood}`
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="19" />
      <path
        d={`${half(-1)}${half(1)}M12.8 ${mouth}Q20 ${mouth + 9.6 * mood + 1.4} 27.2 ${mouth}`}
      />
    </svg>
  )
}
