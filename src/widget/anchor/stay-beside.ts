import type { Follow } from '../../model/card'
import { guarded } from '../../model/guarded'
import { wear } from '../wear'
import styles from './anchor.css?inline'
import { placeBeside, type Side } from './place-beside'
import { whenMoved } from './when-moved'

/**
 * Keeps a card beside an element of the page until it closes, or the element has gone. By script and
 * not by CSS anchor positioning: that would have to write an `anchor-name` on the page's element, or
 * make the element the opener of a popover, which screen readers are told.
 */
export function stayBeside(anchor: Element): Follow {
  return (host, signal, onGone) => {
    let side: Side | undefined

    function settle() {
      const { clientWidth: width } = document.documentElement
      const direction = host.dir === 'rtl' ? 'rtl' : 'ltr'
      const spot = placeBeside(anchor.getBoundingClientRect(), host.getBoundingClientRect(), {
        window: { width, height: innerHeight },
        direction,
        last: side,
      })
      side = spot.side
      host.style.setProperty('--x', `${spot.x}px`)
      host.style.setProperty('--y', `${spot.y}px`)
    }

    if (host.shadowRoot) wear(host.shadowRoot, styles)
    host.setAttribute('at', 'anchor')
    whenMoved(anchor, signal, () => {
      if (canBeSeen(anchor)) settle()
      else onGone()
    })
    // From one step to the next the card has another height.
    const heights = new ResizeObserver(guarded(settle))
    heights.observe(host)
    signal.addEventListener(
      'abort',
      guarded(() => heights.disconnect()),
    )
  }
}

function canBeSeen(element: Element): boolean {
  const isDrawn = element.getClientRects().length > 0
  return isDrawn && getComputedStyle(element).visibility === 'visible'
}
