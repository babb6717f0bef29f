import type { Theme } from '../model/card'
import { accentsOf, parseComputed, type Rgb } from './theme'

const DEFAULT_ACCENT: Rgb = [79, 70, 229]

/** Gives the card its theme, as custom properties: `style.setProperty` is free of every CSP. */
export function dress(card: HTMLElement, theme: Theme): void {
  const { accent, onAccent, onLight, onDark } = accentsOf(computeColor(card, theme.accent))
  const properties: Record<string, string> = {
    '--accent': css(accent),
    '--on-accent': css(onAccent),
    '--on-light': css(onLight),
    '--on-dark': css(onDark),
    '--radius': `${theme.radius}px`,
  }
  for (const [name, value] of Object.entries(properties)) card.style.setProperty(name, value)
  if (theme.font) card.style.setProperty('font-family', theme.font)
}

/** Any CSS colour as red, green and blue. `color-mix` makes the browser convert wide gamuts too. */
function computeColor(card: HTMLElement, color: string): Rgb {
  const before = card.style.color
  card.style.setProperty('color', css(DEFAULT_ACCENT))
  card.style.setProperty('color', color)
  card.style.setProperty('color', `color-mix(in srgb, ${color}, ${color})`)
  const computed = parseComputed(getComputedStyle(card).color)
  card.style.setProperty('color', before)
  return computed ?? DEFAULT_ACCENT
}

function css([r, g, b]: Rgb): string {
  return `rgb(${r},${g},${b})`
}
