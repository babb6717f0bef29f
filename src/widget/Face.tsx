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
  const glad = Math.max(0, mood)
  const corner = 26.6 - 2 * mood
  const eye = 2.1 + 0.4 * mood
  const outer = 11.6 + 1.5 * sad - glad
  const inner = 11.6 - 1.2 * sad - glad
  const arch = 1.8 * glad
  const brow = (side: number) =>
    `M${20 + side * 9.6} ${outer}Q${20 + side * 6.4} ${(outer + inner) / 2 - arch} ${20 + side * 3.4} ${inner}`
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="18" />
      <ellipse cx="13.6" cy="17.4" rx="1.9" ry={eye} />
      <ellipse cx="26.4" cy="17.4" rx="1.9" ry={eye} />
      <path
        d={`${brow(-1)}${brow(1)}M12.4 ${corner}Q20 ${corner + 9.6 * mood + 1} 27.6 ${corner}`}
      />
    </svg>
  )
}
