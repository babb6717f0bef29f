import type { Look, Theme } from '../../../model/card'
import { DEFAULT_CONFIG } from '../../../model/default-config'
import { filtered } from '../../../model/filtered'
import type { Tell } from '../../host/console'
import { paintOf } from './paint'
import { PRESETS } from './presets'

/**
 * The look of a theme that has more than its accent: over its preset, with its own colours, and with
 * the page's font by its name, since nothing of a page is inherited past the card's own element.
 * @param around the element of the page that the card is in
 */
export function lookOf(written: Theme, tell: Tell, around: Element = document.body): Look {
  const given = filtered(
    Object.entries(written),
    ([name, value]) => value !== Reflect.get(DEFAULT_CONFIG.theme, name),
  )
  const preset = written.preset && PRESETS[written.preset]
  const theme: Theme = { ...written, ...preset, ...Object.fromEntries(given) }
  if (theme.font === 'inherit') theme.font = getComputedStyle(around).fontFamily
  return { theme, paint: theme.background || theme.ink ? paintOf(theme, tell) : undefined }
}
