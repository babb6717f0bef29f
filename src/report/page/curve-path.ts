/** A place in the drawing, px. */
export interface Place {
  x: number
  y: number
}

/**
 * The path of a smooth curve through places from left to right that never overshoots them: monotone
 * cubic interpolation (Fritsch and Carlson 1980), so that the curve shows no peak that nobody felt.
 * https://en.wikipedia.org/wiki/Monotone_cubic_interpolation
 */
export function curvePath(places: Place[]): string {
  const first = places[0]
  if (!first) return ''
  const slopes = places.map((_, i) => slopeAt(places, i))
  const pieces = places.slice(1).map((to, i) => {
    const from = places[i] ?? first
    const third = (to.x - from.x) / 3
    const startY = from.y + third * (slopes[i] ?? 0)
    const endY = to.y - third * (slopes[i + 1] ?? 0)
    return `C${round(from.x + third)},${round(startY)} ${round(to.x - third)},${round(endY)} ${round(to.x)},${round(to.y)}`
  })
  return [`M${round(first.x)},${round(first.y)}`, ...pieces].join('')
}

function slopeAt(places: Place[], i: number): number {
  const before = slopeBetween(places[i - 1], places[i])
  const after = slopeBetween(places[i], places[i + 1])
  if (before === null || after === null) return before ?? after ?? 0
  if (before * after <= 0) return 0
  return (2 * before * after) / (before + after)
}

function slopeBetween(from: Place | undefined, to: Place | undefined): number | null {
  return from && to ? (to.y - from.y) / (to.x - from.x) : null
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Runs of neighbours that have a place: over a stage without a score no line is drawn. */
export function runsOf(places: (Place | null)[]): Place[][] {
  const runs: Place[][] = [[]]
  for (const place of places) {
    if (place) runs.at(-1)?.push(place)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}
