import { guarded } from '../model/guarded'
import { listen } from './listen'
import { whenRemoved } from './when-removed'

/** A page that swaps its content takes the card once; one that always takes it does not want it. */
const RETURNS = 3
const FIRST_RETURN_MS = 100

/**
 * Puts an element on top of the page and keeps it usable. While a dialog of the page is modal, all
 * outside of it is inert, even the top layer, so the element moves into that dialog, and back when
 * it closes: https://github.com/whatwg/html/issues/9936
 * An element that went away with what it stood in, such as that dialog, comes back at once. One that
 * the page took itself comes back three times, each later than the last; then `onRemoved` is told.
 */
export function underModal(host: HTMLElement, signal: AbortSignal, onRemoved: () => void): void {
  let returns = 0

  function settle() {
    if (signal.aborted) return
    const parent = openModal() ?? document.documentElement
    if (host.parentNode === parent) return
    parent.append(host)
    // Without popover the card is fixed with the highest z-index: the second best place.
    if ('showPopover' in host) host.showPopover()
  }

  function stay() {
    settle()
    whenRemoved(host, signal, () => {
      if (host.parentNode) stay()
      else if (returns === RETURNS) onRemoved()
      else setTimeout(guarded(stay), FIRST_RETURN_MS << returns++)
    })
  }

  stay()
  // Neither event bubbles, and `toggle` of a dialog is younger than `close`.
  listen(document, 'toggle close', settle, { signal, capture: true })
}

/** The modal dialog that the person is in: the one with the focus, else the last one. */
function openModal(): Element | undefined {
  try {
    const modals = [...document.querySelectorAll('dialog:modal')]
    return modals.find((modal) => modal.matches(':focus-within')) ?? modals.pop()
  } catch {
    // Browsers that do not know `:modal` refuse the selector.
    return undefined
  }
}
