import type { Widget } from '../model/card'
import { guarded } from '../model/guarded'
import type { Question } from '../model/question'
import { open } from './open'

/**
 * Loads what a question needs beyond the card, and opens cards that have it. Where the network loses
 * what puts a question off, it is asked all the same.
 */
export async function openerOf({
  layout,
  quietWords,
}: Pick<Question, 'layout' | 'quietWords'>): Promise<Pick<Widget, 'open'>> {
  const grid = layout === 'grid3' ? await import('./grid/index') : undefined
  const quiet = quietWords && (await guarded(() => import('./quiet/index'))())
  return { open: (ask) => open(ask, grid, quiet) }
}
