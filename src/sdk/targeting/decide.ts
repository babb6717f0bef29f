import type { Source } from '../../model/answer'
import type { AskConfig } from '../../model/config'
import { resolve, type Touchpoint } from '../../model/resolve'
import type { PastAsk } from '../host/ledger-storage'
import type { Reason } from './reason'

/** What is so on this page at this time. */
export interface Situation {
  now: number
  /** A prompt is on screen, or about to be. */
  isOpen: boolean
  asks: Map<string, PastAsk>
  asksThisVisit: number
  /**
   * What comes to nobody is held back by less: inside the page only its own touchpoint limits it, and
   * a person who asks for it is never turned away.
   */
  source: Source
  /** What the rules of the configuration have against a touchpoint; nothing where it has no rules. */
  rulesAgainst?: (touchpoint: Touchpoint) => Reason[]
}

/** The touchpoint to ask, or every reason against it. */
export type Decision =
  | { show: true; touchpoint: Touchpoint; reasons: [] }
  | { show: false; reasons: [Reason, ...Reason[]] }

const DAY_MS = 86_400_000

/** Chooses whether a touchpoint asks now. Pure: same input, same answer. */
export function decide(name: string, config: AskConfig, situation: Situation): Decision {
  const touchpoint = resolve(name, config)
  if (!touchpoint) return { show: false, reasons: ['unknown-touchpoint'] }

  const limits = { ...config.limits, ...touchpoint.config.limits }
  const { now, asks, source, rulesAgainst } = situation
  const isPrompt = source === 'prompt'
  const past = [...asks.values()]
  const within = (ask: PastAsk | undefined, days: number) => !!ask && now - ask.at < days * DAY_MS
  const against: [Reason, boolean][] = [
    ['disabled', !config.enabled],
    ['open', situation.isOpen && source !== 'inline'],
    ['session', situation.asksThisVisit >= limits.perSession && isPrompt],
    [
      'touchpoint',
      source !== 'tab' && within(asks.get(touchpoint.touchpoint), limits.touchpointDays),
    ],
    ['gap', past.some((ask) => within(ask, limits.gapDays)) && isPrompt],
    ['dismissed', past.some((a) => a.isDismissed && within(a, limits.dismissedDays)) && isPrompt],
  ]
  const [first, ...others] = [
    ...against.flatMap(([reason, holds]) => (holds ? reason : [])),
    // Who asks for it by a tap on the handle is never turned away.
    ...((source !== 'tab' && rulesAgainst?.(touchpoint)) || []),
  ]
  return first
    ? { show: false, reasons: [first, ...others] }
    : { show: true, touchpoint, reasons: [] }
}
