import { guarded } from '../../../model/guarded'
import { mapped } from '../../../model/mapped'
import { ofDocument } from '../../host/native'
import { after, all, listen } from '../../host/page'
import { inTheWay } from './in-the-way'

/** Later than this, a question would be about something else than what has just happened. */
const LONGEST_WAIT_MS = 60_000

/** A person who leaves one field for the next, or closes a dialog, is done when nothing follows for so long. */
const QUIET_MS = 1000

/** After each of these a person may be free; a page that only removes its dialog is seen by the observer. */
const MAY_BE_FREE =
  'focusin focusout toggle close fullscreenchange pause ended volumechange compositionend click keyup transitionend visibilitychange'

/**
 * Resolves with `true` as soon as a person is not busy and `mayAsk` agrees; with `false` after a
 * minute, when the page goes, or when the signal says so. Waits for events, without polling.
 */
export function whenFree(mayAsk: () => Promise<boolean>, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let obstacle: Element | undefined
    let cancelTimer = () => {}
    const observer = new IntersectionObserver(guarded(settle))

    function settle() {
      cancelTimer()
      cancelTimer = after(QUIET_MS, check)
    }

    async function check() {
      const found = inTheWay()
      if (found !== obstacle) {
        observer.disconnect()
        if (found) observer.observe(found)
      }
      obstacle = found
      if (isFree() && (await mayAsk()) && isFree()) end(true)
    }

    function end(isFree: boolean) {
      cancelTimer()
      observer.disconnect()
      stop()
      resolve(isFree)
    }

    const giveUp = () => end(false)
    const stop = all([
      after(LONGEST_WAIT_MS, giveUp),
      listen(window, 'pagehide', giveUp),
      ...mapped(MAY_BE_FREE.split(' '), (type) => listen(window, type, settle)),
    ])
    signal.addEventListener('abort', guarded(giveUp))
    if (signal.aborted) giveUp()
    else void guarded(check)()
  })
}

function isFree(): boolean {
  return !inTheWay() && ofDocument('visibilityState') === 'visible'
}
