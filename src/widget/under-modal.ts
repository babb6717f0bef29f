import { listen } from './listen'
import { whenRemoved } from './when-removed'

/**
 * Puts an element on top of the page and keeps it usable. While a dialog of the page is modal, all
 * outside of it is inert, even the top layer, so the element moves into that dialog, and back when
 * it closes: https://github.com/whatwg/html/issues/9936
 * An element that went away with what it stood in, such as that dialog, comes back; `onRemoved`
 * tells that the page took the element itself.
 */
export function underModal(host: HTMLElement, signal: AbortSignal, onRemoved: () => void): void {
  function settle() {
    const parent = openModal() ?? document.documentElement
    if (host.parentNode === parent) return
    parent.append(host)
    // Without popover the card is fixed with the highest z-index: the second best place.
    if ('showPopover' in host) host.showPopover()
  }

  settle()
  whenRemoved(host, signal, () => (host.parentNode ? settle() : onRemoved()))
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
