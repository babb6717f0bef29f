import type { Paint, Theme } from '../../../model/card'
import { contrast } from '../../../model/contrast'
import { mapped } from '../../../model/mapped'
import { accentsOf, DAY, mix, NIGHT, readable, TEXT_CONTRAST } from '../../../model/palette'
import type { Tell } from '../../host/console'

/** What is drawn and no text needs 3 : 1 against its background: WCAG 2.2, 1.4.11. */
const LINE_CONTRAST = 3

/**
 * All the colours of a card whose background or ink a brand has chosen: everything follows from
 * those and its accent, and everything can be read.
 */
export function paintOf({ accent, background: chosen, ink, scheme }: Theme, tell: Tell): Paint {
  return (read, isDark) => {
    const background = chosen ? read(chosen) : (isDark ? NIGHT : DAY).background
    const usual = contrast(background, DAY.ink) < contrast(background, NIGHT.ink) ? NIGHT : DAY
    const given = ink ? read(ink) : usual.ink
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
