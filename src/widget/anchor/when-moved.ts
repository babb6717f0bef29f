import { guarded } from '../../model/guarded'
import { mapped } from '../../model/mapped'
import { listen } from '../listen'

/** Every hundredth of the element that leaves the box it was in. */
const HUNDREDTHS = Array.from({ length: 101 }, (_, i) => i / 100)

/**
 * Calls back whenever an element of the page has moved, has another size or is gone, with no polling
 * in between: scrolling and sizes have their events, and every other move takes the element out of
 * the box that it was in, which an observer of intersections sees.
 */
export function whenMoved(element: Element, signal: AbortSignal, then: () => void): void {
  let still: IntersectionObserver | undefined

  function moved() {
    if (signal.aborted) return
    then()
    if (!signal.aborted) watch()
  }

  function watch() {
    still?.disconnect()
    const { x, y, right, bottom } = element.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    const edges = [y, clientWidth - right, clientHeight - bottom, x]
    still = new IntersectionObserver(
      guarded(([entry]) => {
        const { x: nowX, y: nowY } = entry?.boundingClientRect ?? { x, y }
        if (nowX !== x || nowY !== y || !element.isConnected) moved()
      }),
      {
        // Not the top window's: inside an iframe of another origin margins do not count for that.
        root: document,
        rootMargin: mapped(edges, (edge) => `${-Math.floor(edge)}px`).join(' '),
        threshold: HUNDREDTHS,
      },
    )
    still.observe(element)
  }

  const sizes = new ResizeObserver(guarded(moved))
  sizes.observe(element)
  listen(window, 'resize', moved, { signal })
  // In the capture phase, as `scroll` does not bubble: any box on the page may scroll.
  listen(document, 'scroll', moved, { signal, capture: true, passive: true })
  signal.addEventListener(
    'abort',
    guarded(() => {
      still?.disconnect()
      sizes.disconnect()
    }),
  )
  watch()
}
