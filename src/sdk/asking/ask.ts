import type { Place } from '../../model/card'
import type { Touchpoint } from '../../model/resolve'
import type { AskOptions } from '../api'
import type { PageParts } from '../page-parts'
import { compose } from './compose'
import { cleanContext } from './context'
import { languageOf } from './languages'
import { type Showing, show } from './show'

/** Shows the question of a touchpoint at its place; nothing where it has no words or is not wanted any more. */
export async function ask(
  touchpoint: Touchpoint,
  { host, options, page }: { host?: HTMLElement; options: AskOptions; page: PageParts },
  isWanted: () => boolean,
): Promise<Showing | undefined> {
  const { config, parts, tell } = page
  const [widget, question] = await Promise.all([
    parts.widget(),
    compose(touchpoint, languageNow(options.locale ?? config.locale), config, parts),
  ])
  if (!question || !isWanted()) return undefined
  const place: Place = host ? { kind: 'inline', host } : { kind: 'card', corner: config.corner }
  return show(widget, question, { place, context: cleanContext(options.context, tell), page })
}

/** The language to ask in now: as wanted, else the page's, else the browser's. */
export function languageNow(wanted: string | undefined): string {
  return languageOf([wanted, document.documentElement.lang, ...navigator.languages])
}
