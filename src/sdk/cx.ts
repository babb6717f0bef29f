import { bankNames } from '../model/bank'
import { tellIssue } from '../model/issue'
import { resolve } from '../model/resolve'
import type { AskOptions, AskResult, Cx, CxOptions, OwnAnswer, SuppressedReason, Why } from './api'
import type { Showing } from './asking/show'
import { startDelivery } from './delivery'
import { createEvents } from './events'
import { consoleTell } from './host/console'
import { fetchJson } from './host/fetch-json'
import { serveInline } from './host/inline'
import { ledgerStorage } from './host/ledger-storage'
import { ofWindow } from './host/native'
import { all, type Undo, whenHidden, whenSeen } from './host/page'
import { when } from './host/trigger'
import { loadConfig } from './load-config'
import type { PageParts } from './page-parts'
import type { Parts } from './parts'
import { decide } from './targeting/decide'
import { createLedger } from './targeting/ledger'

/** Starts Latido on this page: reads the configuration, delivers what waits, and asks when told to. */
export function startCx(options: CxOptions, parts: Parts): Cx {
  if (!options.endpoint && !options.config) {
    throw new Error('expected an endpoint (data-endpoint) or a config (data-config) with one')
  }
  const tell = consoleTell()
  const events = createEvents(tell)
  const source = typeof options.config === 'string' ? options.config : 'config'
  /** The card over the page under `undefined`, an inline question under its element. */
  const showings = new Map<HTMLElement | undefined, Showing>()
  /** The latest ask at each of these places: only that one is still wanted. */
  const turns = new Map<HTMLElement | undefined, object>()
  const undo: Undo[] = []
  const undoAll = all(undo)
  let isDestroyed = false

  const started = loadConfig(options, fetchJson).then(({ config, issues }): PageParts => {
    if (issues.length) tell(issues.map((issue) => tellIssue(source, issue)).join('\n'))
    const storage = ledgerStorage(ofWindow('localStorage'), ofWindow('sessionStorage'), config.site)
    const delivery = startDelivery(config, events, tell)
    undo.push(delivery.stop)
    if (isDestroyed) undoAll()
    return { config, delivery, events, ledger: createLedger(storage), parts, tell }
  })

  function decideNow({ config, ledger }: PageParts, name: string, host?: HTMLElement) {
    return decide(name, config, {
      now: Date.now(),
      isOpen: turns.has(host),
      asks: ledger.asks(),
      asksThisVisit: ledger.asksThisVisit(),
      isInline: !!host,
    })
  }

  async function ask(name: string, options: AskOptions, host?: HTMLElement): Promise<AskResult> {
    const turn = {}
    try {
      const page = await started
      await whenSeen()
      if (isDestroyed) return suppress(name, 'destroyed')
      const decision = decideNow(page, name, host)
      if (!decision.show) return suppress(name, decision.reasons[0], page)
      // No `await` since the decision: a second ask in the same task must find the turn taken.
      turns.set(host, turn)
      const { ask } = await parts.asking()
      const isWanted = () => turns.get(host) === turn
      const showing = await ask(decision.touchpoint, { host, options, page }, isWanted)
      if (!showing) return suppress(name, 'unavailable')
      showings.set(host, showing)
      return await showing.result
    } catch (error) {
      tell(`"${name}" could not be asked. ${error}`)
      return suppress(name, 'unavailable')
    } finally {
      if (turns.get(host) === turn) leave(host)
    }
  }

  /** Ends whatever is asked at a place, or about to be. */
  function leave(host?: HTMLElement) {
    const showing = showings.get(host)
    turns.delete(host)
    showings.delete(host)
    showing?.close()
  }

  function suppress(name: string, reason: SuppressedReason, page?: PageParts): AskResult {
    if (reason === 'unknown-touchpoint' && page) {
      const known = [...Object.keys(page.config.touchpoints), ...bankNames()]
      tell(`no touchpoint "${name}". Known: ${known.join(', ')}.`)
    }
    events.emit('suppressed', { touchpoint: name, reason })
    return { outcome: 'suppressed', reason }
  }

  async function record(name: string, own: OwnAnswer): Promise<AskResult> {
    const page = await started
    if (isDestroyed) return suppress(name, 'destroyed')
    const touchpoint = resolve(name, page.config)
    if (!touchpoint) return suppress(name, 'unknown-touchpoint', page)
    try {
      const { record } = await parts.asking()
      const answer = record(touchpoint, own, page)
      return answer ? { outcome: 'answered', answer } : suppress(name, 'invalid')
    } catch (error) {
      tell(`"${name}" could not be recorded. ${error}`)
      return suppress(name, 'unavailable')
    }
  }

  async function why(name: string): Promise<Why> {
    const page = await started
    if (isDestroyed) return { wouldAsk: false, reasons: ['destroyed'] }
    const decision = decideNow(page, name)
    return { wouldAsk: decision.show, reasons: decision.show ? [] : decision.reasons }
  }

  undo.push(
    whenHidden(() => {
      for (const showing of showings.values()) showing.leave()
    }),
    serveInline({ enter: (element, name) => void ask(name, {}, element), leave }),
  )
  const { ask: armed, when: moment = 'load' } = options
  if (armed) {
    const disarm = when(moment, () => void ask(armed, {}))
    if (disarm) undo.push(disarm)
    else tell(`data-when: expected load, delay:30 or scroll:50, received "${moment}".`)
  }

  return {
    ask: (name, options = {}) => ask(name, options),
    record,
    why,
    on: events.on,
    close: () => leave(),
    flush: async () => (await started).delivery.outbox.flush(true),
    destroy() {
      isDestroyed = true
      for (const host of [...turns.keys()]) leave(host)
      undoAll()
    },
  }
}
