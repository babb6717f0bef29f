import { listen, type Undo } from '../page'
import type { Moment } from './moment'
import { onceEach } from './once-each'

/** A pointer that leaves at the top was this far below it … */
const DEEP_PX = 100
/** … so shortly before. Slower, it looks for something on the page. */
const QUICK_MS = 500
/** Fast pointers are last seen below the edge that they leave by. */
const EDGE_PX = 10
/** A finger that leaves scrolls back up by this share of the window, as quickly. */
const UP_SHARE = 0.5

/**
 * The person is about to leave: a mouse goes out through the top, where tabs and addresses are. Where
 * there is none, and only for triggers with `touch`, a quick scroll up. The way back itself cannot be
 * seen without writing into the history of the page.
 */
export const onLeaving: Moment = (triggers, fire) => {
  const undo: Undo[] = []
  const { fireIf, stop } = onceEach(triggers, fire, undo)
  let deepAt = Number.NEGATIVE_INFINITY

  function follow(event: Event) {
    if (event instanceof MouseEvent && event.clientY > DEEP_PX) deepAt = event.timeStamp
  }

  function leave(event: Event) {
    if (!(event instanceof MouseEvent) || event.relatedTarget || event.buttons) return
    const isQuick = event.timeStamp - deepAt < QUICK_MS
    if (event.clientY <= EDGE_PX && isQuick) fireIf(() => true)
  }

  /** The lowest place of the last quick moment. */
  let low = { top: scrollY, at: 0 }

  function scroll({ timeStamp }: Event) {
    if (scrollY >= low.top || timeStamp - low.at > QUICK_MS) low = { top: scrollY, at: timeStamp }
    if (low.top - scrollY >= innerHeight * UP_SHARE) fireIf(({ touch }) => touch === true)
  }

  if (matchMedia('(hover: hover) and (pointer: fine)').matches) {
    undo.push(listen(window, 'mousemove', follow), listen(window, 'mouseout', leave))
  } else if (triggers.some(({ touch }) => touch)) {
    undo.push(listen(window, 'scroll', scroll))
  }
  return stop
}
