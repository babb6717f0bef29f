import type { Source } from '../../model/answer'
import type { Limits } from '../../model/config'
import { filtered } from '../../model/filtered'
import type { PastAsk } from '../host/past-ask'
import type { Reason } from './reason'

/** What is known of the asks before this one. */
export interface Past {
  /** Milliseconds since 1970. */
  now: number
  /** One for each ask, from the first to the last. */
  asks: PastAsk[]
  /** The asks of this page view, on which a question is not shown twice. */
  here: ReadonlySet<PastAsk>
}

const DAY_MS = 86_400_000

/**
 * Every reason that limits have against asking a touchpoint once more. What comes to nobody is held
 * back by less: inside the page only its own touchpoint limits it, and a person who asks for it is
 * never turned away. Pure: same input, same answer.
 */
export function limitsAgainst(
  touchpoint: string,
  limits: Limits,
  source: Source,
  { now, asks, here }: Past,
): Reason[] {
  if (source === 'tab') return []
  const isPrompt = source === 'prompt'
  const within = (ask: PastAsk | undefined, days: number) => !!ask && now - ask.at < days * DAY_MS
  const endedAs = (end: PastAsk['end']) => filtered(asks, (ask) => ask.end === end)

  const own = filtered(asks, (ask) => ask.touchpoint === touchpoint && ask.end !== 'snoozed')
  const counted = filtered(own, (ask) => ask.end !== 'ignored' || here.has(ask))
  const acted = filtered(own, ({ end }) => end !== 'ignored')
  const ignored = filtered(own, ({ end, at }) => end === 'ignored' && at > (acted.at(-1)?.at ?? 0))
  // After so many it counts as asked: the last of every so many is when it was.
  const unheard = ignored[Math.floor(ignored.length / limits.impressions) * limits.impressions - 1]

  const against: [Reason, boolean][] = [
    ['touchpoint', within(counted.at(-1), limits.touchpointDays)],
    [
      'gap',
      isPrompt &&
        within(
          asks.findLast(({ end }) => end !== 'snoozed'),
          limits.gapDays,
        ),
    ],
    ['dismissed', isPrompt && within(endedAs('dismissed').at(-1), limits.dismissedDays)],
    ['impressions', isPrompt && within(unheard, limits.touchpointDays)],
    ['snoozed', isPrompt && within(endedAs('snoozed').at(-1), limits.snoozeDays)],
    ['never', isPrompt && within(endedAs('never').at(-1), limits.neverDays)],
  ]
  return against.flatMap(([reason, holds]) => (holds ? reason : []))
}
