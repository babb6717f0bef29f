/**
 * Puts an element on top of the page and keeps it usable. While a dialog of the page is modal, all
 * outside of it is inert, even the top layer, so the element moves into that dialog, and back when
 * it closes: https://github.com/whatwg/html/issues/9936
 * @returns the undo; the element itself stays.
 */
export function underModal(host: HTMLElement): () => void {
  function settle() {
    const parent = openModal() ?? document.documentElement
    if (host.parentNode === parent) return
    parent.append(host)
    // Without popover the card is fixed with the highest z-index: the second best place.
    if ('showPopover' in host) host.showPopover()
  }

  // Neither event bubbles, and `toggle` of a dialog is younger than `close`.
  const types = ['toggle', 'close']
  for (const type of types) document.addEventListener(type, settle, true)
  settle()
  return () => {
    for (const type of types) document.removeEventListener(type, settle, true)
  }
}

/** The modal dialog that the person is in: the one with the focus, else the last one. */
function openModal(): Element | undefined {
  try {
    const modals = [...document.querySelectorAll('dialog:modal')]
    return modals.findLast((modal) => modal.contains(document.activeElement)) ?? modals.at(-1)
  } catch {
    // Browsers that do not know `:modal` refuse the selector.
    return undefined
  }
}
