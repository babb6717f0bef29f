import type { Theme } from '../model/card'
import { accentsOf, parseComputed, type Rgb } from './theme'

const DEFAULT_ACCENT: Rgb = [79, 70, 229]

/** Gives the card its theme, as custom properties: `style.setProperty` is free of every CSP. */
export function dress({ style }: HTMLElement, theme: Theme, computed: CSSStyleDeclaration): void {
  style.color = css(DEFAULT_ACCENT)
  style.color = theme.accent
  // Any CSS colour as red, green and blue: mixing makes the browser convert wide gamuts too.
  style.color = `color-mix(in srgb,${theme.accent},${theme.accent})`
  const { accent, onAccent, onLight, onDark } = accentsOf(
    parseComputed(computed.color) ?? DEFAULT_ACCENT,
  )
  style.color = ''
  style.setProperty('--accent', css(accent))
  style.setProperty('--on-accent', css(onAccent))
  style.setProperty('--on-light', css(onLight))
  style.setProperty('--on-dark', css(onDark))
  style.setProperty('--radius', `${theme.radius}px`)
  if (theme.font) style.fontFamily = theme.font
}

function css(color: Rgb): string {
  return `rgb(${color})`
}
