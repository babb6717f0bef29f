/** Heights in a drawing, px from its top. */
interface Around {
  /** Upper and lower end of the interval or of the point, whichever reaches further. */
  upper: number
  lower: number
  /** Line of the target. */
  target: number | null
  /** Nothing may be written above it. */
  ceiling: number
  /** Size of the letters. */
  size: number
}

/** Room between a number and the lines around it, px. */
const GAP = 7
/** Height of a digit as a part of the size of its letters, in nearly every font. */
const DIGIT = 0.74

/**
 * The baseline of a number beside its point, px from the top of the drawing: above the interval, or
 * below it where the target or the edge is in the way, so that no line strikes the number through.
 */
export function valuePlace({ upper, lower, target, ceiling, size }: Around): number {
  const height = size * DIGIT
  const crosses = (baseline: number) =>
    target !== null && target > baseline - height - GAP / 2 && target < baseline + GAP / 2

  const above = upper - GAP
  if (above - height >= ceiling && !crosses(above)) return above
  const below = lower + GAP + height
  return target !== null && crosses(below) ? target + GAP + height : below
}
