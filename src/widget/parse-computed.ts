import type { Rgb } from '../model/contrast'
import { mapped } from '../model/mapped'
import { BLACK } from '../model/palette'

/**
 * Reads a colour as browsers compute it: `rgb(79, 70, 229)`, or `color(srgb 0.3 0.27 0.9)` whose
 * channels may lie outside of the screen's gamut. Black for anything else.
 */
export function parseComputed(color: string): Rgb {
  const scale = color.startsWith('color(srgb ') ? 255 : 1
  const rgb = color.match(/-?[\d.]+(e-\d+)?/g)?.slice(0, 3) ?? []
  if (rgb.length < 3 || (scale === 1 && !color.startsWith('rgb'))) return BLACK
  return mapped(rgb, (channel) => Math.round(Math.min(255, Math.max(0, Number(channel) * scale))))
}
