const REST_MS = 6000

/**
 * Calls when the card has rested long enough to be read, and again waits while somebody is at it:
 * a pointer that can hover is over it, or the keyboard is inside.
 * @returns the undo.
 */
export function whenLeft(card: Element, then: () => void): () => void {
  let timer = setTimeout(check, REST_MS)

  function check() {
    // After a touch, the last place stays hovered for ever.
    const isHovered = matchMedia('(hover: hover)').matches && card.matches(':hover')
    if (!isHovered && !card.querySelector(':focus-visible')) return then()
    timer = setTimeout(check, REST_MS)
  }

  return () => clearTimeout(timer)
}
