import type { Theme } from '../model/card'
import { listen } from './listen'
import { accentsOf, parseComputed } from './theme'

/**
 * Gives the card its theme, as custom properties: `style.setProperty` is free of every CSP. Follows
 * the system from day to night while the card stands.
 */
export function dress(mount: HTMLElement, theme: Theme, signal: AbortSignal): void {
  const { accent, radius, scheme, font } = theme
  const { style } = mount
  const night = matchMedia('(prefers-color-scheme: dark)')

  function wear() {
    const isDark = scheme === 'auto' ? night.matches : scheme === 'dark'
    mount.className = style.colorScheme = isDark ? 'dark' : 'light'
    style.color = accent
    // Any CSS colour as red, green and blue: mixing makes the browser convert wide gamuts too.
    style.color = `color-mix(in srgb,${accent},${accent})`
    const accents = accentsOf(parseComputed(getComputedStyle(mount).color), isDark)
    for (const [name, color] of Object.entries(accents)) style.setProperty(name, `rgb(${color})`)
    style.setProperty('--radius', `${radius}px`)
    if (font) style.setProperty('--font', font)
  }

  wear()
  listen(night, 'change', wear, { signal })
}
