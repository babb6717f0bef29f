import type { ContextValue } from '../../model/answer'
import { filtered } from '../../model/filtered'
import { mapped } from '../../model/mapped'
import type { PageRule, Trigger } from '../../model/rules'
import type { AskResult, SuppressedReason } from '../api'
import type { KeptDelays } from '../host/kept-delays'
import type { moments as Moments } from '../host/moments/index'
import { all, type Undo, whenHidden } from '../host/page'
import { whenNavigated } from '../host/when-navigated'
import { fitsFilter } from '../targeting/rules/fits-filter'
import { fitsPage } from '../targeting/rules/fits-page'
import { type Candidate, createCandidates } from './candidates'
import { createDelays } from './delays'

/** A touchpoint that asks by itself. */
export interface Plan extends Candidate {
  triggers: Trigger[]
  where?: PageRule
}

/** What triggers work with. */
interface Means {
  /** Brings to mind what was asked before, which the reasons come from. */
  recall(): Promise<void>
  /** Every reason against asking now. */
  reasonsAgainst(touchpoint: string): SuppressedReason[]
  ask(touchpoint: string): Promise<AskResult>
  suppress(touchpoint: string, reason: SuppressedReason): void
  kept: KeptDelays
  /** What waits may be left on the device for the next page. */
  mayKeep(): boolean
  onFailure(error: unknown): void
}

/** They may be the last thing that happens on a page, and mean the next one: `where` decides when they ask. */
const ANYWHERE = ['event', 'click']

/** They come without anybody listening to the page. */
const UNSEEN = ['event', 'load']

/** A delay that has ended so long before the next page came belongs to a visit that is over. */
const VISIT_MS = 30 * 60_000

/** Waits for the moments of touchpoints, anew on every page that comes with or without a document. */
export function startTriggers(plans: Plan[], means: Means) {
  const { kept, mayKeep, onFailure } = means
  const planOf = new Map(plans.flatMap((plan) => mapped(plan.triggers, (t) => [t, plan] as const)))
  const triggers = [...planOf.keys()]
  const delays = createDelays<Trigger>(come)
  /** The touchpoints that this page has asked by their triggers. */
  const asked = new Set<string>()
  const listening: Undo[] = []
  const leave = all(listening)
  let pages = 0
  let moments: typeof Moments | undefined

  const propose = createCandidates({
    ...means,
    async ask(touchpoint) {
      asked.add(touchpoint)
      const { outcome } = await means.ask(touchpoint)
      if (outcome === 'suppressed') asked.delete(touchpoint)
    },
  })

  function come(trigger: Trigger) {
    const plan = planOf.get(trigger)
    if (plan && !asked.has(plan.touchpoint)) propose(plan)
  }

  function fire(trigger: Trigger) {
    const { delay } = trigger
    if (delay) delays.begin(trigger, Date.now() + delay * 1000)
    else come(trigger)
  }

  function isHere(trigger: Trigger): boolean {
    const where = planOf.get(trigger)?.where
    return !where || ANYWHERE.indexOf(trigger.on) >= 0 || fitsPage(where, location.pathname)
  }

  /** A page has come: its moments begin anew. */
  async function enter() {
    leave()
    asked.clear()
    const ours = ++pages
    const here = filtered(triggers, isHere)
    for (const trigger of here) if (trigger.on === 'load') fire(trigger)
    if (!here.some(({ on }) => UNSEEN.indexOf(on) < 0)) return
    // Loaded by the first page that has something to listen for; from then on nothing is missed.
    if (!moments) ({ moments } = await import('../host/moments/index'))
    for (const [kind, moment] of moments) {
      const ofKind = filtered(here, ({ on }) => on === kind)
      if (ours !== pages || !ofKind.length) continue
      try {
        listening.push(moment(ofKind, fire, ours === 1))
      } catch (error) {
        onFailure(error) // a browser without what the moment is seen by, or a page that broke it
      }
    }
  }

  const arrive = () => void enter().catch(onFailure)

  /** The same on the next page, as long as the configuration stays. */
  function idOf(trigger: Trigger): string {
    const plan = planOf.get(trigger)
    return `${plan?.touchpoint} ${plan?.triggers.indexOf(trigger)}`
  }

  for (const [id, dueAt] of kept.take()) {
    const trigger = triggers.find((own) => idOf(own) === id)
    const leftMs = dueAt - Date.now()
    const isOfVisit = leftMs > -VISIT_MS && leftMs <= (trigger?.delay ?? 0) * 1000
    if (trigger && isOfVisit) delays.begin(trigger, dueAt)
  }

  arrive()
  return {
    /** Something has happened on the page. */
    track(event: string, properties: Record<string, ContextValue>) {
      for (const [trigger] of delays.all()) {
        if ((trigger.unless ?? []).indexOf(event) >= 0) delays.cancel(trigger)
      }
      for (const trigger of triggers) {
        const isMeant = trigger.on === 'event' && trigger.event === event
        const fits = isMeant && (trigger.if ?? []).every((own) => fitsFilter(own, properties))
        if (fits) fire(trigger)
      }
    },
    stop: all([
      () => ++pages,
      leave,
      delays.stop,
      whenNavigated(arrive),
      whenHidden(() => {
        const waiting = mayKeep() ? delays.all() : []
        kept.keep(mapped(waiting, ([trigger, dueAt]) => [idOf(trigger), dueAt]))
      }),
    ]),
  }
}
