/** In an SVG or XML page, `createElement` would make an element of no use. */
export function create(name: string): HTMLElement {
  return document.createElementNS('http://www.w3.org/1999/xhtml', name)
}
