import { guarded } from '../../model/guarded'

/**
 * Calls back as the page begins to leave for another document, until the signal ends it: what holds a
 * lock then is not kept for the way back, and Firefox decides that before `pagehide`.
 */
export function whenLeaving(leave: (event: Event) => void, over: AbortSignal) {
  const until = { signal: over }
  const begin = (event: NavigateEvent) => event.destination.sameDocument || leave(event)
  addEventListener('pagehide', leave, until)
  window.navigation?.addEventListener('navigate', guarded(begin), until)
}
