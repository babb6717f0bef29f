import { converter } from 'culori'
import type { Theme } from '../../../model/card'
import type { Config } from '../../../model/config'
import { contrast, type Rgb } from '../../../model/contrast'
import { accentsOf, DAY, NIGHT, readable, TEXT_CONTRAST } from '../../../model/palette'
import type { Found } from '../finding'

const toRgb = converter('rgb')
type Time = 'light' | 'dark'

/**
 * Colours that cannot be read as they are: the card corrects them, and the brand should know. A look
 * by its preset has been chosen to be read.
 */
export function lowContrast({ theme }: Config): Found[] {
  const named = (['accent', 'background', 'ink'] as const).filter((name) => theme[name])
  const unknown = named.filter(
    (name) => !timesOf(theme, name).every((time) => colorAt(theme[name], time)),
  )
  return [
    ...unknown.map((name) => ({
      path: `theme.${name}`,
      message: `"${theme[name]}" is no CSS colour that can be measured.`,
    })),
    ...(['accent', 'ink'] as const)
      .filter((name) => theme[name] && !unknown.includes(name) && !unknown.includes('background'))
      .flatMap((name) =>
        timesOf(theme, name)
          .flatMap((time) => foundOf(theme, name, time))
          .slice(0, 1),
      ),
  ]
}

/** Hardly a colour passes on both cards: with one for both, the light card is the brand's, the dark one follows. */
function timesOf({ scheme, ...theme }: Theme, name: 'accent' | 'background' | 'ink'): Time[] {
  if (scheme !== 'auto') return [scheme]
  return /^\s*light-dark\(/i.test(theme[name] ?? '') ? ['light', 'dark'] : ['light']
}

function foundOf(theme: Theme, name: 'accent' | 'ink', time: Time): Found[] {
  if (theme.preset && !theme.background) return []
  const background = colorAt(theme.background, time) ?? (time === 'dark' ? NIGHT : DAY)
  const color = colorAt(theme[name], time)
  const ratio = color ? contrast(color, background) : TEXT_CONTRAST
  if (!color || ratio >= TEXT_CONTRAST) return []
  const corrected =
    name === 'ink' ? readable(color, background) : accentsOf(color, background)['--hue']
  const drawn = name === 'ink' ? 'texts are' : 'texts and rings are'
  const message = `${writtenAt(theme[name] ?? '', time)} has a contrast of ${ratio.toFixed(1)} : 1 on the ${time} card, where text needs ${TEXT_CONTRAST} : 1; ${drawn} drawn in ${hex(corrected)} instead.`
  return [{ path: `theme.${name}`, message }]
}

/** The half of `light-dark(a, b)` that is meant at a time; any other colour as it is. */
function writtenAt(color: string, time: Time): string {
  const [, inner] = /^\s*light-dark\((.*)\)\s*$/is.exec(color) ?? []
  if (inner === undefined) return color
  let depth = 0
  const comma = [...inner].findIndex((character) => {
    if (character === '(') depth++
    if (character === ')') depth--
    return character === ',' && depth === 0
  })
  return (time === 'light' ? inner.slice(0, Math.max(comma, 0)) : inner.slice(comma + 1)).trim()
}

function colorAt(written: string | undefined, time: Time): Rgb | undefined {
  const color = written && readColor(writtenAt(written, time))
  return color ? [color.r, color.g, color.b].map((share) => Math.round(share * 255)) : undefined
}

/** culori 4.0 throws at some texts that are no colour, such as `/0A`. */
function readColor(text: string) {
  try {
    return toRgb(text)
  } catch {
    return undefined // told like any text that is no colour
  }
}

function hex(color: Rgb): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
