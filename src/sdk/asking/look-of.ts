import type { Look, Theme } from '../../model/card'
import type { Tell } from '../host/console'

/** The look of a card; what makes more than an accent of it is loaded where a theme has more. */
export async function lookOf(theme: Theme, tell: Tell, around?: Element): Promise<Look> {
  const { preset, background, ink, font } = theme
  if (!preset && !background && !ink && font !== 'inherit') return { theme }
  return (await import('./look/index')).lookOf(theme, tell, around)
}
