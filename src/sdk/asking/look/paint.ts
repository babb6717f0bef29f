import type { Paint, Theme } from '../../../model/card'
import { contrast, type Rgb } from '../../../model/contrast'
import { mapped } from '../../../model/mapped'
import { accentsOf, DAY, mix, NIGHT, readable, TEXT_CONTRAST } from '../../../model/palette'
import type { Tell } from '../../host/console'

/** What is written by day and by night, where the brand has not chosen it: as in surface.css. */
const DAY_INK: Rgb = [22, 24, 29]
const NIGHT_INK: Rgb = [243, 244, 246]

/** What is drawn and no text needs 3 : 1 against its background: WCAG 2.2, 1.4.11. */
const LINE_CONTRAST = 3

/**
 * All the colours of a card whose background or ink a brand has chosen: everything follows from
 * those and its accent, and everything can be read.
 */
export function paintOf({ accent, background: chosen, ink, scheme }: Theme, tell: Tell): Paint {
  return (read, isDark) => {
    const background = chosen ? read(chosen) : isDark ? NIGHT : DAY
    const isPale = contrast(background, DAY_INK) >= contrast(background, NIGHT_INK)
    const given = ink ? read(ink) : isPale ? DAY_INK : NIGHT_INK
    const text = readable(given, background)
    const paler = (share: number) => mix(text, background, share)
    if (given !== text && (!isDark || scheme === 'dark'))
      tell('contrast', 'ink', given, background, text)
    return {
      ...accentsOf(read(`var(--cx-accent,${accent})`), background),
      '--bg': background,
      '--ink': text,
      '--soft': readable(paler(0.3), background),
      '--line': readable(paler(0.5), background, LINE_CONTRAST),
      // As much below faces and buttons as leaves the text on it readable.
      '--tint':
        mapped([0.94, 0.97], paler).find((t) => contrast(text, t) >= TEXT_CONTRAST) ?? background,
      '--edge': paler(0.88),
    }
  }
}
