import type { Source } from '../../model/answer'
import type { AskConfig } from '../../model/config'
import { resolve, type Touchpoint } from '../../model/resolve'
import type { PastAsk } from '../host/ledger-storage'

/** Why an ask is not shown. */
export type Reason =
  /** No such touchpoint in the configuration, the bank, or among the stages. */
  | 'unknown-touchpoint'
  /** The configuration says `enabled: false`. */
  | 'disabled'
  /** A question is on screen already. */
  | 'open'
  /** The visit has had its prompts: `limits.perSession`. */
  | 'session'
  /** This touchpoint asked not long ago: `limits.touchpointDays`. */
  | 'touchpoint'
  /** Some touchpoint asked not long ago: `limits.gapDays`. */
  | 'gap'
  /** A prompt was dismissed not long ago: `limits.dismissedDays`. */
  | 'dismissed'

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

  const { limits } = config
  const { now, asks, source } = situation
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
  const [first, ...others] = against.flatMap(([reason, holds]) => (holds ? reason : []))
  return first
    ? { show: false, reasons: [first, ...others] }
    : { show: true, touchpoint, reasons: [] }
}
