import type { Place } from '../model/card'
import card from './card.css?inline'
import { create } from './create'
import { quietEvents } from './quiet-events'
import surface from './surface.css?inline'
import { underModal } from './under-modal'
import { wear } from './wear'

/** A shadow root that nothing of the page reaches, and the element in it that holds the card. */
export interface Surface {
  root: ShadowRoot
  /** Where the card is drawn; its events go no further. */
  mount: HTMLElement
  /** Leaves the page as it was found. */
  remove(): void
}

/**
 * Makes the surface of a card. Over the page it is one element on `documentElement`, outside of the
 * body that frameworks own, in the top layer, which no overflow, transform or z-index of the page
 * reaches. Inline it is the page's own element.
 * @param onRemoved the page has taken the card away
 */
export function createSurface(
  place: Place,
  direction: string,
  signal: AbortSignal,
  onRemoved: () => void,
): Surface {
  const isOwn = place.kind !== 'inline'
  const host = isOwn ? create('cx-card') : place.host
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const mount = create('div')
  wear(root, card + surface)
  root.append(mount)

  quietEvents(mount)
  if (isOwn) {
    host.setAttribute('popover', 'manual')
    if (place.kind === 'card') host.setAttribute('at', place.corner)
    if (place.kind === 'tab') host.setAttribute('at', place.edge)
    host.dir = direction
    underModal(host, signal, onRemoved)
    if (place.kind === 'anchor') place.follow(host, signal, onRemoved)
  }

  function remove() {
    root.replaceChildren()
    root.adoptedStyleSheets = []
    if (isOwn) host.remove()
  }

  return { root, mount, remove }
}
