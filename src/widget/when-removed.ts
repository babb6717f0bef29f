import { guarded } from '../model/guarded'

/**
 * Calls back once when an element is out of the document, also with what it stood in. An observer of
 * intersections tells it without watching the page's own changes, and begins with how things are.
 */
export function whenRemoved(element: Element, signal: AbortSignal, then: () => void): void {
  const observer = new IntersectionObserver(
    guarded(() => {
      if (!signal.aborted && element.isConnected) return
      observer.disconnect()
      if (!signal.aborted) then()
    }),
  )
  observer.observe(element)
}
