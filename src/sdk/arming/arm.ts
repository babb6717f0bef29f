import type { ContextValue } from '../../model/answer'
import type { Misfit } from '../../model/misfit'
import { readRules } from '../../model/read-rules'
import { readZone } from '../../model/read-zone'
import type { resolve, Touchpoint } from '../../model/resolve'
import type { Rules } from '../../model/rules'
import type { AskOptions, AskResult, SuppressedReason } from '../api'
import { cleanContext } from '../asking/context'
import { languageNow } from '../asking/languages'
import { deviceKind } from '../host/device'
import { keptDelays } from '../host/kept-delays'
import { keptUnits } from '../host/kept-units'
import { all, type Undo, whenIdle } from '../host/page'
import type { PageParts } from '../page-parts'
import type { Decision } from '../targeting/decide'
import type { Reason } from '../targeting/reason'
import { drawnVariant } from '../targeting/rules/drawn-variant'
import { rulesAgainst } from '../targeting/rules/rules-against'
import { withVariant } from '../targeting/rules/with-variant'
import { plansOf } from './plans-of'
import { startTriggers } from './start-triggers'

/** The rules of a page's configuration, at work. */
export interface Armed {
  /** What they have against a touchpoint, here and now. */
  rulesAgainst(touchpoint: Touchpoint): Reason[]
  /** The touchpoint in the wording that is drawn for this person, where it has several. */
  vary(touchpoint: Touchpoint): Touchpoint
  /** Something has happened on the page. */
  track(event: string, properties: Record<string, ContextValue>): void
  stop: Undo
}

/** What a page is armed with. */
interface Arming {
  page: PageParts
  /** The touchpoint of the tag, and its moment. */
  tag?: { ask: string; when?: string }
  /** The page's own: it has the names of the question bank already. */
  resolve: typeof resolve
  /** Comes before it decides. */
  recall(page: PageParts): Promise<void>
  decide(page: PageParts, touchpoint: string): Decision
  ask(touchpoint: string, options: AskOptions): Promise<AskResult>
  suppress(touchpoint: string, reason: SuppressedReason, page: PageParts): void
}

/** Reads the rules of a configuration, tells what is wrong with them, and asks when their moment has come. */
export function arm({ page, tag, resolve, recall, decide, ask, suppress }: Arming): Armed {
  const { config, person, ledger, parts, storages, tell } = page
  const misfits: Misfit[] = []
  const timeZone = readZone(config.timeZone, misfits)
  const read = new Map<string, Rules>()
  const units = keptUnits(config.site, storages, ledger, person)

  /** Its own rules over those of its stage. */
  function rulesOf({ touchpoint, config: own }: Touchpoint): Rules {
    const rules = read.get(touchpoint) ?? readRules(own, '', [])
    read.set(touchpoint, rules)
    return rules
  }

  function against(touchpoint: Touchpoint): Reason[] {
    return rulesAgainst(touchpoint.touchpoint, rulesOf(touchpoint), {
      now: Date.now(),
      timeZone,
      path: location.pathname,
      locale: languageNow(config),
      device: deviceKind(),
      isReturning: ledger.isReturning(),
      consent: person.consent,
      traits: person.traits,
      get units() {
        return units.now()
      },
    })
  }

  const plans = plansOf(config, { tag, tell, misfits }, (name) => {
    const touchpoint = resolve(name, config)
    return touchpoint ? rulesOf(touchpoint) : {}
  })
  if (misfits.length) tell('config', 'config', misfits)

  const triggers = startTriggers(plans, {
    recall: () => recall(page),
    reasonsAgainst: (touchpoint) => decide(page, touchpoint).reasons,
    ask: (touchpoint) => ask(touchpoint, {}),
    suppress: (touchpoint, reason) => suppress(touchpoint, reason, page),
    kept: keptDelays(storages, config.site),
    mayKeep: ledger.mayKeep,
    onFailure: (error) => tell('failed', 'rules', error),
  })

  /** Fetches the card ahead of its moment, for whoever may be asked. */
  async function prepare() {
    await whenIdle()
    if (plans.some(({ touchpoint }) => decide(page, touchpoint).show)) await parts.widget()
  }
  prepare().catch(() => {
    // The network lost the card: an ask loads it again.
  })

  return {
    rulesAgainst: against,
    vary(touchpoint) {
      const { variants = [], sample } = rulesOf(touchpoint)
      if (!variants.length) return touchpoint
      const unit = units.now()[sample?.per ?? 'visit']
      const variant = drawnVariant(touchpoint.touchpoint, unit, variants)
      return variant ? withVariant(touchpoint, variant) : touchpoint
    },
    track(event, properties) {
      if (typeof event !== 'string' || !event) return tell('track', event)
      try {
        triggers.track(event, cleanContext(properties, tell) ?? {})
      } catch (error) {
        tell('failed', event, error) // a property that throws when it is read
      }
    },
    stop: all([triggers.stop, units.stop]),
  }
}
