import type { Card, Look, Painted } from '../model/card'
import type { Rgb } from '../model/contrast'
import { accentsOf, DAY, NIGHT } from '../model/palette'
import { listen } from './listen'
import { parseComputed } from './parse-computed'

/**
 * Gives the card its look, as custom properties: `style.setProperty` is free of every CSP. Follows the
 * system from day to night while the card stands.
 */
export function dress(
  mount: HTMLElement,
  { theme, paint, onCorrected }: Look & Pick<Card, 'onCorrected'>,
  signal: AbortSignal,
): void {
  const { accent, radius, scheme, font } = theme
  const { style } = mount
  const night = matchMedia('(prefers-color-scheme: dark)')

  /** Any CSS colour as red, green and blue. */
  function read(color: string): Rgb {
    style.color = color
    // Mixing makes the browser convert wide gamuts too. One that cannot would take black for it.
    if (CSS.supports('color', 'color-mix(in srgb,red,red)'))
      style.color = `color-mix(in srgb,${color},${color})`
    return parseComputed(getComputedStyle(mount).color)
  }

  function wear() {
    const isDark = scheme === 'auto' ? night.matches : scheme === 'dark'
    mount.className = style.colorScheme = isDark ? 'dark' : 'light'
    const usual = isDark ? NIGHT : DAY
    const palette: Painted =
      paint?.(read, isDark) ?? accentsOf(read(`var(--cx-accent,${accent})`), usual)
    for (const [name, color] of Object.entries(palette)) style.setProperty(name, `rgb(${color})`)
    style.setProperty('--radius', `var(--cx-radius,${radius}px)`)
    style.setProperty('--font', `var(--cx-font,${font ?? 'system-ui,sans-serif'})`)
    const { '--accent': given, '--bg': under = usual, '--hue': used } = palette
    // Hardly a colour passes by day and by night: with `auto` the day is the brand's, the night follows.
    if (given !== used && (!isDark || scheme === 'dark')) onCorrected?.(given, under, used)
  }

  wear()
  listen(night, 'change', wear, { signal })
}
