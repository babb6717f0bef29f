import type { Edge, Place, Widget } from '../../model/card'
import type { AskOptions } from '../api'
import type { Tell } from '../host/console'
import type { PageParts } from '../page-parts'

/** What is said about where an ask is to stand. */
export interface Wanted {
  /** The element that the question is to stand in. */
  spot?: HTMLElement
  /** Where the handle is that was tapped. */
  edge?: Edge
  options: AskOptions
  page: Pick<PageParts, 'config' | 'tell'>
}

/** Finds the place of an ask; in its corner where the element it is to stand beside is not there. */
export async function placeOf(
  { spot, edge, options, page: { config, tell } }: Wanted,
  widget: Widget,
): Promise<Place> {
  if (spot) return { kind: 'inline', host: spot }
  if (edge) return { kind: 'tab', edge }
  const corner: Place = { kind: 'card', corner: config.corner }
  const anchor = anchorOf(options.anchor, tell)
  if (!anchor) return corner
  try {
    return { kind: 'anchor', follow: await widget.beside(anchor) }
  } catch {
    // The network lost this part; a corner needs no more than what is here.
    return corner
  }
}

/** The element that is meant, if it can be seen on the page. */
function anchorOf(anchor: AskOptions['anchor'], tell: Tell): Element | undefined {
  if (anchor === undefined) return undefined
  const element = typeof anchor === 'string' ? first(anchor) : anchor
  if (element instanceof Element && element.getClientRects().length) return element
  tell('anchor', anchor)
  return undefined
}

function first(selector: string): Element | null {
  try {
    return document.querySelector(selector)
  } catch {
    // Not a selector: told like one that finds nothing.
    return null
  }
}
