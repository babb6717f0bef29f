import type { TriggerKind } from '../../../model/rules'
import type { Moment } from './moment'
import { onClick } from './on-click'
import { onIdle } from './on-idle'
import { onLeaving } from './on-leaving'
import { onScroll } from './on-scroll'
import { onSight } from './on-sight'

/** What a page is listened to for. */
export const moments: [TriggerKind, Moment][] = [
  ['scroll', onScroll],
  ['visible', onSight],
  ['click', onClick],
  ['exit', onLeaving],
  ['idle', onIdle],
]
