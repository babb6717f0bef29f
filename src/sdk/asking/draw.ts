import type { Layout, Order } from '../../model/answer'
import type { AskTouchpoint } from '../../model/config'

/**
 * Settles what a configuration leaves to chance: which question comes first where that is random,
 * and which one is asked at all in a split. Half of all chances give each.
 * @param chance from 0 up to 1
 */
export function draw(
  { layout = 'cards', order = 'emotion-first' }: Pick<AskTouchpoint, 'layout' | 'order'>,
  chance: number,
): { layout: Layout; order: Order } {
  if (layout === 'grid3') return { layout, order: 'together' }
  if (layout === 'cards' && order !== 'random') return { layout, order }
  return { layout, order: chance < 0.5 ? 'emotion-first' : 'effort-first' }
}
