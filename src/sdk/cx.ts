import type { Edge } from '../model/card'
import { guarded } from '../model/guarded'
import { isName } from '../model/plain-kinds'
import { resolve } from '../model/resolve'
import type { AskOptions, AskResult, Cx, CxOptions, OwnAnswer, SuppressedReason, Why } from './api'
import type { Armed } from './arming/arm'
import type { Showing } from './asking/show'
import type { Suppressed } from './delivering/suppressed-counts'
import { createDelivery } from './delivery'
import { createEvents } from './events'
import { attempt } from './host/attempt'
import { consoleTell } from './host/console'
import { fetchJson } from './host/fetch-json'
import { serveInline } from './host/inline'
import { createLedger } from './host/ledger'
import { nativeFetch } from './host/native'
import { all, type Undo, whenHidden, whenIdle, whenSeen } from './host/page'
import { type Person, visitorOf } from './host/person'
import { storagesOf } from './host/storages'
import { writeDown } from './host/write-down'
import { type ConfigSource, loadConfig } from './load-config'
import type { PageParts } from './page-parts'
import type { Parts } from './parts'
import type { Recalled } from './recalling/recall'
import { decide } from './targeting/decide'
import { hasRules } from './targeting/has-rules'

/** Where an ask stands: inside its element, or over the page. */
type Spot = HTMLElement | undefined
/** Where a question is wanted other than as a prompt: inside an element, or where a handle was tapped. */
type Wish = { spot?: HTMLElement; edge?: Edge }
/** One ask at a spot, from the decision until it has closed. */
type Turn = { showing?: Omit<Showing, 'result'> }

/** What comes of an ask that a fault of ours has ended. */
const UNASKED = { outcome: 'suppressed', reason: 'unavailable' } as const

/** Starts Latido on this page: reads the configuration, delivers what waits, and asks when told to. */
export function startCx(options: CxOptions, parts: Parts): Cx {
  if (!options.endpoint && !options.config) {
    throw new Error('set an endpoint or a config')
  }
  const tell = consoleTell(parts.messages)
  const events = createEvents(tell)
  const turns = new Map<Spot, Turn>()
  const suppressed: Suppressed = new Map()
  const undo: Undo[] = []
  const undoAll = all(undo)
  const person: Person = { consent: options.consent, traits: {} }
  const storages = storagesOf(person)
  let armed: Armed | undefined
  let recalling: Promise<Recalled> | undefined
  let recalled: Recalled | undefined
  let isDestroyed = false

  const from: ConfigSource = {
    fetch: fetchJson,
    lastGood: async (address) => (await parts.delivering()).lastGood(storages, address),
  }
  const started = loadConfig(options, from, tell).then((config): PageParts => {
    person.storage = config.privacy?.storage
    person.consent ??= config.privacy?.consent
    const ledger = createLedger(storages, { site: config.site, person })
    const delivery = createDelivery(
      (entry) => writeDown(storages, config.site, entry),
      async () =>
        (await parts.delivering()).startOutbox(config, {
          ...{ events, person, storages, tell, suppressed, resolve },
          fetch: nativeFetch,
        }),
    )
    undo.push(delivery.stop)
    if (isDestroyed) undoAll()
    return {
      ...{ config, delivery, events, ledger, person, parts, storages, tell },
      visitor: () => visitorOf(person),
      canAsk: options.canAsk,
    }
  })

  /** Rules and triggers are a part of their own: without it nothing that has some may ask. */
  const arming = started.then(async (page) => {
    const { ask: name, when } = options
    if (!name && !hasRules(page.config)) return
    const { arm } = await parts.arming()
    if (isDestroyed) return
    const tag = name ? { ask: name, when } : undefined
    armed = arm({ page, tag, resolve, recall, decide: decideNow, ask, suppress })
    undo.push(armed.stop)
  })
  arming.catch((error) => tell('failed', 'rules', error))

  /** What was asked before is a part of its own, too: where nothing was, it is not loaded. */
  async function recall(page: PageParts) {
    if (!options.ledger && !page.ledger.hasPast()) return
    recalling ??= parts.recalling().then((part) => part.recall(page, options.ledger))
    recalled = await recalling
  }
  if (options.ledger) void guarded(async () => recall(await started))()

  /** @param own the turn that is deciding once more, and does not stand in its own way */
  function decideNow(
    { config, ledger }: PageParts,
    name: string,
    { spot, edge, own }: Wish & { own?: Turn } = {},
  ) {
    return decide(name, config, {
      isOpen: turns.get(spot) !== own,
      asksThisVisit: ledger.asksThisVisit(),
      source: edge ? 'tab' : spot ? 'inline' : 'prompt',
      limitsAgainst: recalled?.limitsAgainst,
      rulesAgainst: armed?.rulesAgainst,
    })
  }

  /** Runs what the host page has called, so that nothing of it reaches the page but its result. */
  async function serve(name: string, run: (page: PageParts) => Promise<AskResult>) {
    try {
      const page = await started
      await arming
      return await (isDestroyed ? suppress(name, 'destroyed') : run(page))
    } catch (error) {
      tell('failed', name, error)
      return suppress(name, 'unavailable')
    }
  }

  function ask(name: string, options: AskOptions, wish: Wish = {}): Promise<AskResult> {
    const { spot } = wish
    const turn: Turn = {}
    const isWanted = () => turns.get(spot) === turn

    return serve(name, async (page) => {
      await whenSeen()
      await recall(page)
      if (isDestroyed) return suppress(name, 'destroyed')
      const decision = decideNow(page, name, wish)
      if (!decision.show) return suppress(name, decision.reasons[0], page)
      // No `await` since the decision: a second ask in the same task must find the turn taken.
      turns.set(spot, turn)
      const asking = await parts.asking()
      if (!isWanted()) return suppress(name, 'unavailable')
      const reasonAgainst = async () => {
        await recall(page)
        return decideNow(page, name, { ...wish, own: turn }).reasons[0]
      }
      const touchpoint = armed?.vary(decision.touchpoint) ?? decision.touchpoint
      const showing = asking.ask(touchpoint, { ...wish, options, page, reasonAgainst })
      turn.showing = showing
      const result = await showing.result
      return result.outcome === 'suppressed' ? suppress(name, result.reason) : result
    }).finally(() => {
      // Inside a page the thanks stay: taking them away would shift what is below.
      if (!spot && isWanted()) leave()
    })
  }

  /** Ends whatever is asked at a spot, or about to be. */
  function leave(spot?: Spot) {
    const turn = turns.get(spot)
    turns.delete(spot)
    turn?.showing?.close()
  }

  function suppress(name: string, reason: SuppressedReason, page?: PageParts): AskResult {
    if (page && reason === 'unknown-touchpoint')
      tell(reason, name, Object.keys(page.config.touchpoints))
    suppressed.set(name, { [reason]: Date.now(), ...suppressed.get(name) })
    events.emit('suppressed', { touchpoint: name, reason })
    return { outcome: 'suppressed', reason }
  }

  function record(name: string, own: OwnAnswer): Promise<AskResult> {
    return serve(name, async (page) =>
      (await parts.recording()).record(name, own, page, { resolve, suppress }),
    )
  }

  async function why(name: string): Promise<Why> {
    const page = await started
    await arming
    await recall(page)
    if (isDestroyed) return { wouldAsk: false, reasons: ['destroyed'] }
    const { show, reasons } = decideNow(page, name)
    return { wouldAsk: show, reasons }
  }

  /** Draws the handle for people who want to say something, once the page has nothing better to do. */
  async function offerTab() {
    const page = await started
    if (!page.config.tab) return
    await whenSeen()
    await whenIdle()
    const { startTab } = await parts.tab()
    if (isDestroyed) return
    undo.push(
      startTab(page, {
        resolve,
        ask(name, edge) {
          leave()
          return ask(name, {}, { edge })
        },
      }),
    )
  }
  // Where the network loses this part the page is as it would be without a handle.
  void guarded(offerTab)()

  /** For those who write the questions: shows one in place of any prompt, whatever the rules say. */
  async function offerPreview() {
    const [page, { preview }] = await Promise.all([started, parts.preview()])
    if (!isDestroyed)
      turns.set(undefined, { showing: preview(page, { leave, parts, resolve, why }) })
  }
  if (/\bcx-preview=/.test(location.search)) {
    offerPreview().catch((error) => tell('failed', 'preview', error))
  }

  undo.push(
    () => {
      for (const spot of [...turns.keys()]) leave(spot)
    },
    whenHidden(() => {
      for (const { showing } of turns.values()) showing?.leave()
    }),
    serveInline({ enter: (element, name) => ask(name, {}, { spot: element }), leave }),
  )
  /** An id that is none would make the endpoint refuse every answer that carries it. */
  function name(visitor: unknown) {
    person.visitor = isName(visitor) ? visitor : undefined
    if (visitor && !person.visitor) tell('visitor', visitor)
  }
  name(options.visitor)
  function context(traits: Person['traits'] = {}) {
    person.traits = { ...person.traits, ...traits }
  }

  return {
    ask: guarded((name, options = {}) => ask(name, options), UNASKED),
    record: guarded(record, UNASKED),
    // Without its rules, or what it has asked before, it does not ask.
    why: guarded(why, { wouldAsk: false, reasons: [UNASKED.reason] }),
    track: guarded(async (event, properties = {}) => {
      await arming
      armed?.track(event, properties)
    }),
    context: guarded(context),
    identify: guarded((visitor, traits) => {
      name(visitor)
      context(traits)
    }),
    // Where the network loses this part what is kept stays until the choice is told again.
    consent: guarded(async (choice) => {
      person.consent = choice
      const { delivery, ledger } = await started
      await delivery.settle(ledger)
    }),
    on: (...given) => attempt(() => events.on(...given)) ?? (() => {}),
    close: guarded(() => leave()),
    flush: guarded(async () => (await started).delivery.flush()),
    destroy: guarded(() => {
      isDestroyed = true
      undoAll()
    }),
  }
}
