/** What a layout has asked of each person. */
export interface Measure {
  /** Points of both scales. */
  points: 3 | 5
  /** Whether everybody was asked both questions: without it nothing can be said of both at once. */
  isJoint: boolean
}

/** Tells what the answers of a layout can say; what is unknown is taken for two questions in a row. */
export function measureOf(layout: string | null): Measure {
  return { points: layout === 'grid3' ? 3 : 5, isJoint: layout !== 'split' }
}
