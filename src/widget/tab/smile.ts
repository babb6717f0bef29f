const SVG = 'http://www.w3.org/2000/svg'

/** A small smiling face in a speech bubble, in `currentColor`: what people say about how they feel. */
export function smile(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const path = document.createElementNS(SVG, 'path')
  svg.setAttribute('viewBox', '0 0 20 20')
  svg.setAttribute('aria-hidden', 'true')
  path.setAttribute(
    'd',
    'M10 2.5a7.5 7.5 0 1 1-3.6 14.1L2.6 17.4l.9-3.6A7.5 7.5 0 0 1 10 2.5ZM7.4 7.6v1M12.6 7.6v1M6.8 11.6q3.2 3.4 6.4 0',
  )
  svg.append(path)
  return svg
}
