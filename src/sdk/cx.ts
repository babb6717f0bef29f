import { PATH_LENGTH } from '../model/answer'
import { bankNames } from '../model/bank'
import type { Place } from '../model/card'
import { resolve } from '../model/resolve'
import { uuidv7 } from '../model/uuid'
import type { AskOptions, AskResult, Cx, CxOptions, OwnAnswer, SuppressedReason, Why } from './api'
import { loadConfig, type ReadyConfig } from './config/load'
import { languageOf } from './config/texts'
import { cleanContext } from './context'
import { type Delivery, startDelivery } from './delivery'
import { createEvents } from './events'
import { consoleTell, tellIssues } from './host/console'
import { deviceKind, randomBytes } from './host/device'
import { fetchJson } from './host/fetch-json'
import { serveInline } from './host/inline'
import { ledgerStorage } from './host/ledger-storage'
import { ofWindow } from './host/native'
import { all, whenHidden, whenIdle, whenSeen } from './host/page'
import { when } from './host/trigger'
import type { Parts } from './parts'
import { recordedAnswer } from './recorded'
import { type Showing, show } from './showing'
import { decide } from './targeting/decide'
import { createLedger, type Ledger } from './targeting/ledger'
import { questionFor } from './wording'

/** What asking needs once the configuration is there. */
interface Started {
  config: ReadyConfig
  delivery: Delivery
  ledger: Ledger
}

/** Starts Latido on this page: reads the configuration, delivers what waits, and asks when told to. */
export function startCx(options: CxOptions, parts: Parts): Cx {
  if (!options.endpoint && !options.config) {
    throw new Error(
      'expected an endpoint (data-endpoint) or a configuration (data-config) with one',
    )
  }
  const tell = consoleTell()
  const events = createEvents(tell)
  /** The card over the page under `undefined`, an inline question under its element. */
  const showings = new Map<HTMLElement | undefined, Showing>()
  /** The element's latest ask: one that is taken out and put back asks anew. */
  const inlineAsks = new Map<HTMLElement, object>()
  const undo: (() => void)[] = []
  const destroyAll = all(undo)
  let isAsking = false
  let isDestroyed = false

  const started = loadConfig(options, location.hostname, fetchJson).then(start)

  function start({ config, source, issues }: Awaited<ReturnType<typeof loadConfig>>): Started {
    tellIssues(tell, source, issues)
    const storage = ledgerStorage(ofWindow('localStorage'), ofWindow('sessionStorage'), config.site)
    const delivery = startDelivery(config, events, tell)
    undo.push(delivery.stop)
    if (isDestroyed) destroyAll()
    return { config, delivery, ledger: createLedger(storage) }
  }

  function decideNow({ config, ledger }: Started, name: string, isInline: boolean) {
    const asks = ledger.asks()
    const asksThisVisit = ledger.asksThisVisit()
    return decide(name, config, {
      now: Date.now(),
      isOpen: isAsking,
      asks,
      asksThisVisit,
      isInline,
    })
  }

  async function ask(name: string, options: AskOptions, host?: HTMLElement): Promise<AskResult> {
    let hasTurn = false
    try {
      const ready = await started
      await whenSeen()
      if (isDestroyed) return suppress(name, 'destroyed')
      const decision = decideNow(ready, name, host !== undefined)
      if (!decision.show) {
        if (decision.reasons[0] === 'unknown-touchpoint') tellUnknown(name, ready.config)
        return suppress(name, decision.reasons[0] ?? 'unavailable')
      }
      // No `await` since the decision: a second ask in the same task must find the turn taken.
      if (!host) hasTurn = isAsking = true

      const language = languageNow(options.locale ?? ready.config.locale)
      const words = { config: ready.config, parts }
      const turn = host && inlineAsks.get(host)
      const [widget, question] = await Promise.all([
        parts.widget(),
        questionFor(decision.touchpoint, language, words),
      ])
      if (isDestroyed) return suppress(name, 'destroyed')
      if (!question || (host && inlineAsks.get(host) !== turn)) return suppress(name, 'unavailable')

      const place: Place = host
        ? { kind: 'inline', host }
        : { kind: 'card', corner: ready.config.corner }
      const showing = show({
        ...{ widget, question, place, events, newId, where },
        ...{ theme: ready.config.theme, ledger: ready.ledger, outbox: ready.delivery.outbox },
        source: host ? 'inline' : 'prompt',
        context: cleanContext(options.context, tell),
        now: Date.now,
        onReach: ready.delivery.warm,
      })
      showings.set(host, showing)
      const result = await showing.result
      if (showings.get(host) === showing) showings.delete(host)
      return result
    } catch (error) {
      tell(`the question could not be shown: ${String(error)}`)
      return suppress(name, 'unavailable')
    } finally {
      if (hasTurn) isAsking = false
    }
  }

  function suppress(touchpoint: string, reason: SuppressedReason): AskResult {
    events.emit('suppressed', { touchpoint, reason })
    return { outcome: 'suppressed', reason }
  }

  function tellUnknown(name: string, config: ReadyConfig) {
    const known = new Set([...Object.keys(config.touchpoints), ...bankNames()])
    tell(`no touchpoint "${name}". Known: ${[...known].join(', ')}.`)
  }

  async function record(name: string, own: OwnAnswer): Promise<AskResult> {
    const { config, ledger, delivery } = await started
    if (isDestroyed) return suppress(name, 'destroyed')
    const touchpoint = resolve(name, config)
    if (!touchpoint) {
      tellUnknown(name, config)
      return suppress(name, 'unknown-touchpoint')
    }
    const at = Date.now()
    const context = cleanContext(own.context, tell)
    const answer = recordedAnswer(touchpoint, own, {
      ...{ id: newId(at), locale: languageNow(config.locale), askedAt: at, ...where() },
      ...(context && { context }),
    })
    if (!answer) {
      tell(`cx.record("${name}"): expected an emotion or an ease, a whole number from 1 to 5.`)
      return suppress(name, 'invalid')
    }
    delivery.outbox.add(answer)
    ledger.note(answer.touchpoint, at)
    ledger.keep(answer.touchpoint, { at, isDismissed: false })
    events.emit('answer', { answer, change: answer })
    return { outcome: 'answered', answer }
  }

  async function why(name: string): Promise<Why> {
    const ready = await started
    if (isDestroyed) return { wouldAsk: false, reasons: ['destroyed'] }
    const decision = decideNow(ready, name, false)
    return decision.show
      ? { wouldAsk: true, reasons: [] }
      : { wouldAsk: false, reasons: decision.reasons }
  }

  function close() {
    for (const showing of showings.values()) showing.close()
    showings.clear()
  }

  const { ask: armed } = options
  if (armed) {
    const stop = when(options.when ?? 'load', () => void ask(armed, {}))
    if (stop)
      undo.push(
        stop,
        whenIdle(() => void parts.widget().catch(() => undefined)),
      )
    else tell(`data-when: expected load, delay:30 or scroll:50, received "${options.when}".`)
  }
  undo.push(
    whenHidden(() => {
      for (const showing of showings.values()) showing.leave()
    }),
    serveInline({
      enter(element, name) {
        inlineAsks.set(element, {})
        void ask(name, {}, element)
      },
      leave(element) {
        inlineAsks.delete(element)
        showings.get(element)?.close()
        showings.delete(element)
      },
    }),
  )

  return {
    ask: (name, options = {}) => ask(name, options),
    record,
    why,
    on: events.on,
    close,
    flush: async () => (await started).delivery.outbox.flush(true),
    destroy() {
      isDestroyed = true
      close()
      destroyAll()
    },
  }
}

const newId = (now: number) => uuidv7(now, randomBytes())

/** The page as an answer tells it; never its query or fragment. */
const where = () => ({ path: location.pathname.slice(0, PATH_LENGTH), device: deviceKind() })

const languageNow = (wanted: string | undefined) =>
  languageOf([wanted, document.documentElement.lang, ...(navigator.languages ?? [])])
