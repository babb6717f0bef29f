import type { Touchpoint } from '../../model/resolve'
import type { AskOptions } from '../api'
import type { PageParts } from '../page-parts'
import { compose } from './compose'
import { cleanContext } from './context'
import { languageNow } from './languages'
import { placeOf } from './place-of'
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
  const place = await placeOf({ spot, options, page }, widget)
  if (!isWanted()) return undefined
  return show(widget, question, { place, context: cleanContext(options.context, tell), page })
}
