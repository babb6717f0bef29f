import type { Edge } from '../../model/card'
import { guarded } from '../../model/guarded'
import type { resolve } from '../../model/resolve'
import { createHandle } from '../../widget/tab/create-handle'
import type { AskResult } from '../api'
import { folderOf, languageNow, textIn } from '../asking/languages'
import { lookOf } from '../asking/look-of'
import type { Undo } from '../host/page'
import { whenLanguageChanges } from '../host/when-language-changes'
import type { PageParts } from '../page-parts'

interface Means {
  /** The page's own: it has the names of the question bank already. */
  resolve: typeof resolve
  /** Asks in place of any card that is open. */
  ask(touchpoint: string, edge: Edge): Promise<AskResult>
}

/**
 * Puts the handle on its edge of the page, where its touchpoint is known. A tap opens the question in
 * its place; when that has closed, the handle is back. It speaks the language that the page has now.
 */
export function startTab(
  { config, events, parts, tell }: PageParts,
  { resolve, ask }: Means,
): Undo {
  const { tab, theme, touchpoints, enabled, address } = config
  if (!tab || !enabled) return () => {}
  const { touchpoint, edge } = tab
  if (!resolve(touchpoint, config)) {
    tell('unknown-touchpoint', touchpoint, Object.keys(touchpoints))
    return () => {}
  }

  /** The handle that stands goes with it. */
  let standing = new AbortController()
  let spoken = ''
  let isOpen = false
  let isGone = false

  async function draw() {
    const locale = languageNow(config)
    if (isOpen || locale === spoken) return
    spoken = locale
    const own = textIn(tab?.label, locale)
    const label = own ?? (await parts.words(folderOf(locale, address))).tab
    const look = await lookOf(theme, tell)
    // Gone, opened, or in yet another language meanwhile.
    if (isGone || isOpen || spoken !== locale) return

    standing.abort()
    standing = new AbortController()
    const handle = createHandle({ label, edge, locale, look }, standing.signal, {
      // Loaded while the finger is still on its way.
      reach: () => void parts.widget().catch(() => {}),
      async tap() {
        isOpen = true
        const quit = events.on('shown', handle.hide)
        await ask(touchpoint, edge)
        quit()
        isOpen = false
        handle.show()
        void follow()
      },
    })
  }

  const follow = guarded(async () => {
    try {
      await draw()
    } catch {
      // The network lost the words: what stands goes on as it is.
      spoken = ''
    }
  })

  void follow()
  const stop = whenLanguageChanges(follow)
  return () => {
    isGone = true
    stop()
    standing.abort()
  }
}
