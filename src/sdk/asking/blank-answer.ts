import { type Answer, PATH_LENGTH } from '../../model/answer'
import type { Touchpoint } from '../../model/resolve'
import { uuidv7 } from '../../model/uuid'
import { deviceKind, randomBytes } from '../host/device'

/** What an answer carries beside what is asked. */
export type Stamp = Pick<Answer, 'context' | 'visitor' | 'variant' | 'test'>

/** An ask as it begins: its id for life, and nothing answered yet. */
export function blankAnswer(
  {
    touchpoint,
    stage,
    moment,
    layout = 'cards',
    order = 'emotion-first',
  }: Pick<Touchpoint, 'touchpoint' | 'stage' | 'moment'> &
    Partial<Pick<Answer, 'layout' | 'order'>>,
  locale: string,
  stamp: Stamp,
): Omit<Answer, 'instrument' | 'source'> {
  const now = Date.now()
  return {
    ...{ touchpoint, stage, moment, layout, order, locale },
    ...stamp,
    id: uuidv7(now, randomBytes()),
    rev: 0,
    channel: 'digital',
    end: 'open',
    // Never the query or the fragment: they may say who is here.
    path: location.pathname.slice(0, PATH_LENGTH),
    device: deviceKind(),
    askedAt: now,
    answeredAt: now,
  }
}
