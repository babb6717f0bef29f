import type { Touchpoint } from '../../model/resolve'
import type { AskResult } from '../api'
import { chance } from '../host/device'
import { mayBeBusy } from '../host/may-be-busy'
import { takeTurn } from '../host/take-turn'
import { whenLanguageChanges } from '../host/when-language-changes'
import type { PageParts } from '../page-parts'
import type { Reason } from '../targeting/reason'
import { compose } from './compose'
import { cleanContext } from './context'
import { languageNow } from './languages'
import { lookOf } from './look-of'
import { placeOf, type Wanted } from './place-of'
import { type Showing, type Shown, show } from './show'

/** What an ask is made of, beside its touchpoint. */
export interface Asking extends Wanted {
  page: PageParts
  /** Why it must not be asked any more, if so: other pages may have asked while it waited. */
  reasonAgainst(): Promise<Reason | undefined>
}

/** Shows the question of a touchpoint at its place: over the page, as soon as the person is free. */
export function ask(
  touchpoint: Touchpoint,
  { spot, edge, options, page, reasonAgainst }: Asking,
): Showing {
  const { config, parts, tell } = page
  const closed = new AbortController()
  // Beside the button that the person has just pressed, it comes as its answer.
  const isUnasked =
    !spot &&
    !edge &&
    !touchpoint.stamp?.test &&
    !(options.anchor && navigator.userActivation?.isActive)
  const drawn = chance()
  // Offered from the second time on, and never where somebody came to the question by themselves.
  const mayWait = !spot && !edge && page.ledger.hasPast()
  let showing: Shown | undefined

  const language = () => languageNow(config, options.locale)
  const inWords = () =>
    compose(touchpoint, { ...config, locale: language(), chance: drawn, mayWait }, parts)

  async function start(): Promise<AskResult> {
    const [widget, look, first] = await Promise.all([
      parts.widget(),
      lookOf(config.theme, tell, spot),
      inWords(),
    ])
    let question = first
    if (isUnasked && (page.canAsk || mayBeBusy())) {
      const { mayAsk, whenFree } = await import('./waiting/index')
      const isFree = await whenFree(() => mayAsk(touchpoint.touchpoint, page), closed.signal)
      if (!isFree) return { outcome: 'suppressed', reason: 'busy' }
    }
    if (!spot && !edge) {
      const isOurs = await takeTurn(`cx:${config.site}:asking`, closed.signal)
      const reason = isOurs ? await reasonAgainst() : 'open'
      if (reason) return { outcome: 'suppressed', reason }
    }
    const opener = await widget.openerOf(question)
    // It may have waited, and the page have changed its language meanwhile.
    if (language() !== question.locale) question = await inWords()
    const place = await placeOf({ spot, edge, options, page }, widget)
    if (closed.signal.aborted) return { outcome: 'suppressed', reason: 'unavailable' }
    const context = cleanContext({ ...page.person.traits, ...options.context }, tell)
    const stamp = { context, visitor: page.visitor(), ...touchpoint.stamp }
    showing = show(opener, question, { place, look, stamp, page })
    const stop = whenLanguageChanges(follow)
    const result = await showing.result
    stop()
    return result
  }

  async function follow() {
    // Where the words cannot be loaded the card goes on in the language that it has.
    showing?.speak(await inWords())
  }

  return {
    result: start(),
    leave: () => showing?.leave(),
    close() {
      closed.abort()
      showing?.close()
    },
  }
}
