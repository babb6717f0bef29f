/** The element that is meant by itself or by a selector, if it can be seen on the page. */
export function anchorOf(anchor: unknown): Element | undefined {
  const element = typeof anchor === 'string' ? first(anchor) : anchor
  return element instanceof Element && element.getClientRects().length ? element : undefined
}

function first(selector: string): Element | null {
  try {
    return document.querySelector(selector)
  } catch {
    // Not a selector: like one that finds nothing.
    return null
  }
}
