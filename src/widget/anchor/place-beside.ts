/** A rectangle in the window, in px from its top left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export type Side = 'below' | 'above' | 'right' | 'left'

/** Where a card stands: its top left corner, in px. */
export interface Spot {
  side: Side
  x: number
  y: number
}

interface Surroundings {
  window: { width: number; height: number }
  /** The direction of the text: on which side the two begin together. */
  direction: 'ltr' | 'rtl'
  /** Where the card stood last: it stays on that side as long as it can. */
  last?: Side
}

const GAP_PX = 8
/** Kept between the card and the edges of the window. */
const MARGIN_PX = 8

/**
 * Finds the place for a card beside a box: below it, else above, else at its end or start; where none
 * of them has the room, below. Then shifts the card so that it is wholly inside the window.
 */
export function placeBeside(
  anchor: Box,
  card: { width: number; height: number },
  { window, direction, last }: Surroundings,
): Spot {
  const isRtl = direction === 'rtl'
  const aligned = isRtl ? anchor.x + anchor.width - card.width : anchor.x
  const sides: Record<Side, { x: number; y: number }> = {
    below: { x: aligned, y: anchor.y + anchor.height + GAP_PX },
    above: { x: aligned, y: anchor.y - GAP_PX - card.height },
    right: { x: anchor.x + anchor.width + GAP_PX, y: anchor.y },
    left: { x: anchor.x - GAP_PX - card.width, y: anchor.y },
  }
  const order: Side[] = ['below', 'above', ...(isRtl ? LEFT_FIRST : RIGHT_FIRST)]
  const shifted = (side: Side) => ({
    x: within(sides[side].x, window.width - card.width),
    y: within(sides[side].y, window.height - card.height),
  })
  const fits = (side: Side) => {
    const across = side === 'below' || side === 'above' ? 'y' : 'x'
    return sides[side][across] === shifted(side)[across]
  }
  const side = (last ? [last, ...order] : order).find(fits) ?? 'below'
  return { side, ...shifted(side) }
}

const RIGHT_FIRST: Side[] = ['right', 'left']
const LEFT_FIRST: Side[] = ['left', 'right']

/** A card that is larger than the window begins at its start. */
function within(at: number, room: number): number {
  return Math.max(MARGIN_PX, Math.min(at, room - MARGIN_PX))
}
