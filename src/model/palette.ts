import { contrast, type Rgb } from './contrast'
import { mapped } from './mapped'

export const BLACK: Rgb = [0, 0, 0]
export const WHITE: Rgb = [255, 255, 255]

/** What the card is drawn on by day and by night, where the brand has not chosen it: as in surface.css. */
export const DAY = WHITE
export const NIGHT: Rgb = [29, 30, 34]

/** Text needs 4.5 : 1 against its background: WCAG 2.2, 1.4.3. */
export const TEXT_CONTRAST = 4.5

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
export function accentsOf(accent: Rgb, background: Rgb): Accents {
  return {
    '--accent': accent,
    // Where white fails, black reaches 21 / 4.5.
    '--on-accent': contrast(accent, WHITE) < TEXT_CONTRAST ? BLACK : WHITE,
    '--hue': readable(accent, background),
  }
}

/** Moves a colour in twentieths to black or white, whichever is further, until it stands out on the background. */
export function readable(color: Rgb, background: Rgb, enough = TEXT_CONTRAST): Rgb {
  const towards = contrast(background, WHITE) > contrast(background, BLACK) ? WHITE : BLACK
  let step = 0
  let mixed = color
  while (contrast(mixed, background) < enough) mixed = mix(color, towards, ++step / 20)
  return mixed
}

/** A colour that has gone a share of the way to another. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return mapped(from, (channel, i) => Math.round(channel + ((to[i] ?? 0) - channel) * share))
}
