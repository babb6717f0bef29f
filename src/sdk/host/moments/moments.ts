import type { TriggerKind } from '../../../model/rules'
import type { Moment } from './moment'
import { onClick } from './on-click'
import { onIdle } from './on-idle'
import { onLeaving } from './on-leaving'
import { onLoad } from './on-load'
import { onScroll } from './on-scroll'
import { onSight } from './on-sight'

/** Every moment that a page sees by itself. */
export const MOMENTS: [TriggerKind, Moment][] = [
  ['load', onLoad],
  ['scroll', onScroll],
  ['visible', onSight],
  ['click', onClick],
  ['exit', onLeaving],
  ['idle', onIdle],
]
