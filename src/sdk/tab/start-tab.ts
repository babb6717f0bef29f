import type { Edge } from '../../model/card'
import type { resolve } from '../../model/resolve'
import { createHandle } from '../../widget/tab/create-handle'
import type { AskResult } from '../api'
import { folderOf, languageNow, textIn } from '../asking/languages'
import { lookOf } from '../asking/look-of'
import type { Undo } from '../host/page'
import type { PageParts } from '../page-parts'

interface Means {
  /** The page's own: it has the names of the question bank already. */
  resolve: typeof resolve
  /** Asks in place of any card that is open. */
  ask(touchpoint: string, edge: Edge): Promise<AskResult>
}

/**
 * Puts the handle on its edge of the page, where its touchpoint is known. A tap opens the question in
 * its place; when that has closed, the handle is back.
 */
export function startTab(
  { config, events, parts, tell }: PageParts,
  { resolve, ask }: Means,
): Undo {
  const gone = new AbortController()
  const { tab, theme, touchpoints, enabled, address } = config

  async function draw() {
    if (!tab || !enabled) return
    const { touchpoint, edge } = tab
    if (!resolve(touchpoint, config)) {
      return tell('unknown-touchpoint', touchpoint, Object.keys(touchpoints))
    }
    const locale = languageNow(config.locale)
    const own = textIn(tab.label, locale)
    const label = own ?? (await parts.words(folderOf(locale, address))).tab
    const look = await lookOf(theme, tell)
    if (gone.signal.aborted) return

    const handle = createHandle({ label, edge, locale, look }, gone.signal, {
      // Loaded while the finger is still on its way.
      reach: () => void parts.widget().catch(() => {}),
      async tap() {
        const quit = events.on('shown', handle.hide)
        await ask(touchpoint, edge)
        quit()
        handle.show()
      },
    })
  }

  draw().catch(() => {
    // The network lost the words: the page is as it would be without a handle.
  })
  return () => gone.abort()
}
