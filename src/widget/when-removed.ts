/**
 * Calls back whenever an element is out of the document, also with what it stood in. An observer of
 * intersections tells it without watching the page's own changes.
 */
export function whenRemoved(element: Element, signal: AbortSignal, then: () => void): void {
  const observer = new IntersectionObserver(() => {
    if (signal.aborted) observer.disconnect()
    else if (!element.isConnected) then()
  })
  observer.observe(element)
}
