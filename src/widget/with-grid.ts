import type { Widget } from '../model/card'
import { open } from './open'

/** Loads the grid, and opens cards that have it. */
export async function withGrid(): Promise<Pick<Widget, 'open'>> {
  const grid = await import('./grid/index')
  return { open: (ask) => open(ask, grid) }
}
