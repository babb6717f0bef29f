/** Red, green and blue, 0–255. */
export type Rgb = number[]

const BLACK: Rgb = [0, 0, 0]
export const WHITE: Rgb = [255, 255, 255]
/** Background of the card in the dark scheme: `--bg` in card.css. */
export const NIGHT: Rgb = [29, 30, 34]

/** Text needs 4.5 : 1 against its background: WCAG 2.2, 1.4.3. */
const TEXT_CONTRAST = 4.5

/** The colours that follow from the brand's accent, by the custom property that carries each. */
export interface Accents {
  /** The brand's own colour: fills. */
  '--accent': Rgb
  /** Text and icons on the accent. */
  '--on-accent': Rgb
  /** Accent-coloured text and rings on the card. */
  '--hue': Rgb
}

/** Derives readable colours from any accent, keeping as much of its hue as contrast allows. */
export function accentsOf(accent: Rgb, isDark: boolean): Accents {
  return {
    '--accent': accent,
    // Where white fails, black reaches 21 / 4.5.
    '--on-accent': contrast(accent, WHITE) < TEXT_CONTRAST ? BLACK : WHITE,
    '--hue': isDark ? readable(accent, NIGHT, WHITE) : readable(accent, WHITE, BLACK),
  }
}

/** Moves a colour towards another in twentieths until it can be read on the background. */
function readable(color: Rgb, background: Rgb, towards: Rgb): Rgb {
  let mixed = color
  for (let step = 1; contrast(mixed, background) < TEXT_CONTRAST; step++) {
    mixed = color.map((from, i) => Math.round(from + (((towards[i] ?? 0) - from) * step) / 20))
  }
  return mixed
}

/** Contrast ratio from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const lights = [luminance(one), luminance(other)]
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05)
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Rgb): number {
  return [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const share = (color[i] ?? 0) / 255
    return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
  }, 0)
}

/**
 * Reads a colour as browsers compute it: `rgb(79, 70, 229)`, or `color(srgb 0.3 0.27 0.9)` whose
 * channels may lie outside of the screen's gamut. Black for anything else.
 */
export function parseComputed(color: string): Rgb {
  const scale = color.startsWith('color(srgb ') ? 255 : 1
  const rgb = color.match(/-?[\d.]+(e-\d+)?/g)?.slice(0, 3) ?? []
  if (rgb.length < 3 || (scale === 1 && !color.startsWith('rgb'))) return BLACK
  return rgb.map((channel) => Math.round(Math.min(255, Math.max(0, Number(channel) * scale))))
}
