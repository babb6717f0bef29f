import { converter } from 'culori'
import type { Config } from '../../../model/config'
import { contrast, type Rgb } from '../../../model/contrast'
import { accentsOf, DAY, NIGHT, TEXT_CONTRAST } from '../../../model/palette'
import type { Found } from '../finding'

const toRgb = converter('rgb')

/** An accent that cannot be read as it is: the card corrects it, and the brand should know. */
export function lowContrast({ theme }: Config): Found[] {
  const path = 'theme.accent'
  const color = toRgb(theme.accent)
  if (!color) return [{ path, message: `"${theme.accent}" is no CSS colour that can be measured.` }]
  const accent = [color.r, color.g, color.b].map((share) => Math.round(share * 255))
  // Hardly a colour passes on both: with `auto` the light card is the brand's, the dark one follows.
  const isDark = theme.scheme === 'dark'
  const card = isDark ? NIGHT : DAY
  const ratio = contrast(accent, card.background)
  if (ratio >= TEXT_CONTRAST) return []
  const corrected = hex(accentsOf(accent, card.background)['--hue'])
  const message = `${theme.accent} has a contrast of ${ratio.toFixed(1)} : 1 on the ${isDark ? 'dark' : 'light'} card, where text needs ${TEXT_CONTRAST} : 1; texts and rings are drawn in ${corrected} instead.`
  return [{ path, message }]
}

function hex(color: Rgb): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
