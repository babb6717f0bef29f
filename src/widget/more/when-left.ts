import { guarded } from '../../model/guarded'
import { listen } from '../listen'

const REST_MS = 6000

/**
 * Calls when the card has rested long enough to be read, and again waits while somebody is at it:
 * a pointer that can hover is over it, or the keyboard is inside.
 * @param signal the card has gone: nobody waits any more
 */
export function whenLeft(card: Element, signal: AbortSignal, then: () => void): void {
  const look = guarded(() => {
    // After a touch, the last place stays hovered for ever.
    const isHovered = matchMedia('(hover: hover)').matches && card.matches(':hover')
    if (isHovered || card.querySelector(':focus-visible')) whenLeft(card, signal, then)
    else then()
  })
  const timer = setTimeout(look, REST_MS)
  listen(signal, 'abort', () => clearTimeout(timer))
}
