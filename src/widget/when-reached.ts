/** A card that appears under a resting pointer is not reached for: `pointermove`, not `pointerover`. */
const REACHES = ['pointermove', 'touchstart', 'focusin']

/**
 * Tells once that the person turns to the card: a pointer moves over it, a finger or the focus is in it.
 * @returns the undo.
 */
export function whenReached(root: EventTarget, then: () => void): () => void {
  function stop() {
    for (const type of REACHES) root.removeEventListener(type, reach)
  }
  function reach() {
    stop()
    then()
  }
  for (const type of REACHES) root.addEventListener(type, reach, { passive: true })
  return stop
}
