import type { Point } from '../model/answer'

interface Props {
  point: Point
}

/**
 * One of the five faces, in `currentColor`. Mouth, eyes and brows change together in equal steps,
 * because people differ in which of them they read. The middle mouth bends up by a hair: a
 * straight one is read as displeased.
 */
export function Face({ point }: Props) {
  const mood = (point - 3) / 2
  const sad = Math.max(0, -mood)
  const brow = 10.6 - Math.abs(mood)
  const mouth = 26.8 - 2.2 * mood
  const browAt = (side: number) =>
    `M${20 + side * 9.5} ${brow + 2.8 * sad}Q${20 + side * 6.5} ${brow - 1 - mood} ${20 + side * 3.7} ${brow}`
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="19" />
      {[13.6, 26.4].map((x) => (
        <ellipse key={x} cx={x} cy="17.4" rx="1.8" ry={2.2 + 0.4 * mood} />
      ))}
      <path
        d={`${browAt(-1)}${browAt(1)}M12.8 ${mouth}Q20 ${mouth + 9.6 * mood + 1.4} 27.2 ${mouth}`}
      />
    </svg>
  )
}
