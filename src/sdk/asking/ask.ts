import type { Place } from '../../model/card'
import type { Touchpoint } from '../../model/resolve'
import type { AskOptions } from '../api'
import type { PageParts } from '../page-parts'
import { compose } from './compose'
import { cleanContext } from './context'
import { languageNow } from './languages'
import { type Showing, show } from './show'

/** Shows the question of a touchpoint at its place; nothing where it is not wanted any more. */
export async function ask(
  touchpoint: Touchpoint,
  { spot, options, page }: { spot?: HTMLElement; options: AskOptions; page: PageParts },
  isWanted: () => boolean,
): Promise<Showing | undefined> {
  const { config, parts, tell } = page
  const [widget, question] = await Promise.all([
    parts.widget(),
    compose(touchpoint, languageNow(options.locale ?? config.locale), config, parts),
  ])
  if (!isWanted()) return undefined
  const place: Place = spot
    ? { kind: 'inline', host: spot }
    : { kind: 'card', corner: config.corner }
  return show(widget, question, { place, context: cleanContext(options.context, tell), page })
}
