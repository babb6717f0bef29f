import type { ContextValue } from '../../model/answer'
import type { Misfit } from '../../model/misfit'
import { readRules } from '../../model/read-rules'
import type { Touchpoint } from '../../model/resolve'
import type { Rules } from '../../model/rules'
import { languageNow } from '../asking/languages'
import { deviceKind, drawnId } from '../host/device'
import type { Undo } from '../host/page'
import { when } from '../host/trigger'
import type { PageParts } from '../page-parts'
import type { Reason } from '../targeting/reason'
import { rulesAgainst } from '../targeting/rules/rules-against'

/** The rules of a page's configuration, at work. */
export interface Armed {
  /** What they have against a touchpoint, here and now. */
  rulesAgainst(touchpoint: Touchpoint): Reason[]
  /** Something has happened on the page. */
  track(event: string, properties: Record<string, ContextValue>): void
  stop: Undo
}

/** What a page is armed with. */
interface Arming {
  page: PageParts
  /** The touchpoint of the tag, and its moment. */
  tag?: { ask: string; when?: string }
  ask(touchpoint: string): void
}

/** Reads the rules of a configuration, tells what is wrong with them, and asks when their moment has come. */
export function arm({ page, tag, ask }: Arming): Armed {
  const { config, person, ledger, tell } = page
  const misfits: Misfit[] = []
  for (const [i, stage] of config.stages.entries())
    readRules(stage, `journey.stages[${i}]`, misfits)
  for (const [name, own] of Object.entries(config.touchpoints))
    readRules(own, `touchpoints.${name}`, misfits)
  if (misfits.length) tell('config', 'config', misfits)

  const read = new Map<string, Rules>()
  const drawn = { visit: drawnId(), visitor: drawnId() }

  /** Its own rules over those of its stage. */
  function rulesOf({ touchpoint, config: own }: Touchpoint): Rules {
    const rules = read.get(touchpoint) ?? readRules(own, '', [])
    read.set(touchpoint, rules)
    return rules
  }

  const disarm = tag && when(tag.when ?? 'load', () => ask(tag.ask))
  if (tag && !disarm) tell('when', tag.when)

  return {
    rulesAgainst: (touchpoint) =>
      rulesAgainst(touchpoint.touchpoint, rulesOf(touchpoint), {
        now: Date.now(),
        timeZone: config.timeZone,
        path: location.pathname,
        locale: languageNow(config),
        device: deviceKind(),
        isReturning: ledger.isReturning(),
        consent: person.consent,
        traits: person.traits,
        units: { ...drawn, ...(person.visitor && { visitor: person.visitor }) },
      }),
    track() {},
    stop: () => disarm?.(),
  }
}
