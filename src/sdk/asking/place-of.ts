import type { Edge, Place, Widget } from '../../model/card'
import type { AskOptions } from '../api'
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
  const { anchor } = options
  if (anchor !== undefined) {
    try {
      const follow = await widget.beside(anchor)
      if (follow) return { kind: 'anchor', follow }
      tell('anchor', anchor)
    } catch {
      // The network lost this part; a corner needs no more than what is here.
    }
  }
  return { kind: 'card', corner: config.corner }
}
