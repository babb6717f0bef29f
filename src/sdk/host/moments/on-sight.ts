import { guarded } from '../../../model/guarded'
import { mapped } from '../../../model/mapped'
import { after, listen, type Undo } from '../page'
import type { Moment } from './moment'
import { onceEach } from './once-each'

/** Half of an element, or as much of a tall one as fills half of the window, has been seen. */
const SEEN_SHARE = 0.5
/** Shares of an element at which a browser is to look: the small ones are half a window of a tall one. */
const STEPS = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, SEEN_SHARE]

/** After these an element may have come that was not there before, and so much later at the latest. */
const MAY_BRING = ['scroll', 'click', 'load']
const LOOK_AGAIN_MS = 1000

/**
 * An element has come into view. One that comes later is found without watching every change of the
 * host's elements: when the document changes its height, and after a scroll, a click or a load.
 */
export const onSight: Moment = (triggers, fire) => {
  const undo: Undo[] = []
  const { fireIf, stop } = onceEach(triggers, fire, undo)
  let cancelLook: Undo | undefined

  const sight = new IntersectionObserver(
    guarded((entries) => {
      for (const { target, intersectionRatio, intersectionRect, isIntersecting } of entries) {
        const isSeen =
          intersectionRatio >= SEEN_SHARE || intersectionRect.height >= innerHeight * SEEN_SHARE
        if (isIntersecting && isSeen) {
          fireIf(({ selector = '' }) => target.matches(selector))
        }
      }
    }),
    { threshold: STEPS },
  )

  /** To observe what is observed already changes nothing. */
  function look() {
    cancelLook = undefined
    for (const { selector = '' } of triggers) {
      for (const element of document.querySelectorAll(selector)) sight.observe(element)
    }
  }

  function lookAgain() {
    cancelLook ??= after(LOOK_AGAIN_MS, look)
  }

  const growth = new ResizeObserver(guarded(lookAgain))
  growth.observe(document.documentElement)
  undo.push(
    ...mapped(MAY_BRING, (type) => listen(window, type, lookAgain)),
    () => cancelLook?.(),
    () => sight.disconnect(),
    () => growth.disconnect(),
  )
  look()
  return stop
}
