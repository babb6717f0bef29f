import type { Layout, Order } from '../../model/answer'
import type { Group } from '../map'
import type { PageWords } from './words'

/** A layout whose words the page has; two questions in a row where it is another one, or none. */
export function layoutOf(layout: string | null): Layout {
  return layout === 'split' || layout === 'grid3' ? layout : 'cards'
}

/** The names of the points of a scale, from its longest form. */
export function pointNames(names: string[], points: number): string[] {
  return points === 3 ? names.slice(1, -1) : names
}

/** A way of asking in words: `two questions in a row, ease first`. */
export function wayText({ layout, order, isSought }: Group, words: PageWords): string {
  const layouts: Record<string, string> = words.layouts
  const parts = [
    Object.hasOwn(layouts, layout) ? layouts[layout] : layout,
    isOrder(order) && layout !== 'grid3' && words.orders[order],
    isSought && words.sought,
  ]
  return parts.filter(Boolean).join(', ')
}

function isOrder(order: string | null): order is Order {
  return order === 'emotion-first' || order === 'effort-first' || order === 'together'
}
