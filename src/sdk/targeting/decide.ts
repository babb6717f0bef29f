import type { Source } from '../../model/answer'
import type { AskConfig } from '../../model/config'
import { resolve, type Touchpoint } from '../../model/resolve'
import type { Reason } from './reason'

/** What is so on this page at this time. */
export interface Situation {
  /** A prompt is on screen, or about to be. */
  isOpen: boolean
  asksThisVisit: number
  /**
   * What comes to nobody is held back by less: inside the page only its own touchpoint limits it, and
   * a person who asks for it is never turned away.
   */
  source: Source
  /** What limits have against a touchpoint; nothing where nobody was asked anything. */
  limitsAgainst?: (touchpoint: Touchpoint, source: Source) => Reason[]
  /** What the rules of the configuration have against a touchpoint; nothing where it has no rules. */
  rulesAgainst?: (touchpoint: Touchpoint) => Reason[]
}

/** The touchpoint to ask, or every reason against it. */
export type Decision =
  | { show: true; touchpoint: Touchpoint; reasons: [] }
  | { show: false; reasons: [Reason, ...Reason[]] }

/** Chooses whether a touchpoint asks now. Pure: same input, same answer. */
export function decide(name: string, config: AskConfig, situation: Situation): Decision {
  const touchpoint = resolve(name, config)
  if (!touchpoint) return { show: false, reasons: ['unknown-touchpoint'] }

  const { source, limitsAgainst, rulesAgainst } = situation
  const { perSession = 1 } = { ...config.limits, ...touchpoint.config.limits }
  const against: [Reason, boolean][] = [
    ['disabled', !config.enabled],
    ['open', situation.isOpen && source !== 'inline'],
    ['session', situation.asksThisVisit >= perSession && source === 'prompt'],
  ]
  const [first, ...others] = [
    ...against.flatMap(([reason, holds]) => (holds ? reason : [])),
    ...(limitsAgainst?.(touchpoint, source) ?? []),
    // Who asks for it by a tap on the handle is never turned away.
    ...((source !== 'tab' && rulesAgainst?.(touchpoint)) || []),
  ]
  return first
    ? { show: false, reasons: [first, ...others] }
    : { show: true, touchpoint, reasons: [] }
}
