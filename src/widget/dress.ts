import type { Theme } from '../model/card'
import { accentsOf, parseComputed, type Rgb } from './theme'

/** Gives the card its theme, as custom properties: `style.setProperty` is free of every CSP. */
export function dress(mount: HTMLElement, { accent, radius, font }: Theme): void {
  const { style } = mount
  style.color = accent
  // Any CSS colour as red, green and blue: mixing makes the browser convert wide gamuts too.
  style.color = `color-mix(in srgb,${accent},${accent})`
  const accents = accentsOf(parseComputed(getComputedStyle(mount).color))
  style.color = ''
  for (const [name, color] of Object.entries(accents)) style.setProperty(name, css(color))
  style.setProperty('--radius', `${radius}px`)
  if (font) style.setProperty('--font', font)
}

function css(color: Rgb): string {
  return `rgb(${color})`
}
