/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number]

export const WHITE: Rgb = [255, 255, 255]
export const INK: Rgb = [18, 19, 23]
/** Background of the card in the dark scheme; `--bg` in card.css. */
export const NIGHT: Rgb = [29, 30, 34]

/** Text needs 4.5 : 1 against its background: WCAG 2.2, 1.4.3. */
const TEXT_CONTRAST = 4.5

/** The colours that follow from the brand's accent, readable wherever the card uses them. */
export interface Accents {
  /** The brand's own colour: fills. */
  accent: Rgb
  /** Text and icons on the accent. */
  onAccent: Rgb
  /** Accent-coloured text and rings on the light card. */
  onLight: Rgb
  /** The same on the dark card. */
  onDark: Rgb
}

/** Derives readable colours from any accent, keeping as much of its hue as contrast allows. */
export function accentsOf(accent: Rgb): Accents {
  const onAccent = contrast(accent, WHITE) >= TEXT_CONTRAST ? WHITE : better(accent)
  return {
    accent,
    onAccent,
    onLight: readable(accent, WHITE, INK),
    onDark: readable(accent, NIGHT, WHITE),
  }
}

function better(accent: Rgb): Rgb {
  const black: Rgb = [0, 0, 0]
  if (contrast(accent, INK) >= TEXT_CONTRAST) return INK
  return contrast(accent, black) > contrast(accent, WHITE) ? black : WHITE
}

/** Moves a colour towards another in twentieths until it can be read on the background. */
function readable(color: Rgb, background: Rgb, towards: Rgb): Rgb {
  let mixed = color
  for (let share = 0.05; contrast(mixed, background) < TEXT_CONTRAST && share <= 1; share += 0.05) {
    const [r, g, b] = towards
    mixed = [mix(color[0], r, share), mix(color[1], g, share), mix(color[2], b, share)]
  }
  return mixed
}

function mix(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * share)
}

/** Contrast ratio from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/**
 * Reads a colour as browsers compute it: `rgb(79, 70, 229)`, or `color(srgb 0.3 0.27 0.9)` whose
 * channels may lie outside of the screen's gamut. Undefined for anything else.
 */
export function parseComputed(color: string): Rgb | undefined {
  const scale = color.startsWith('rgb') ? 1 : color.startsWith('color(srgb ') ? 255 : 0
  const [r, g, b] = (color.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map((channel) =>
    Math.round(Math.min(255, Math.max(0, Number(channel) * scale))),
  )
  if (scale && r !== undefined && g !== undefined && b !== undefined) return [r, g, b]
}
