import { guarded } from '../../model/guarded'
import { ofDocument } from './native'

/** Whether there is one: not where a server renders. */
export const hasPage = () => typeof document !== 'undefined'

/** Takes back what was set up; harmless when it is called twice. */
export type Undo = () => void

const isHidden = () => ofDocument('visibilityState') !== 'visible'

/** Calls back when the page is being hidden, left or frozen. */
export function whenHidden(leave: () => void): Undo {
  // Never `unload` or `beforeunload`: they keep the page out of the back/forward cache.
  return all([
    listen(document, 'visibilitychange', () => isHidden() && leave()),
    listen(window, 'pagehide', leave),
    listen(document, 'freeze', leave),
  ])
}

/** Calls back when sending may work again: the network is back, the page is seen or restored. */
export function whenBack(resume: (isOnline: boolean) => void): Undo {
  return all([
    listen(window, 'online', () => resume(true)),
    listen(window, 'pageshow', () => resume(false)),
    listen(document, 'visibilitychange', () => isHidden() || resume(false)),
  ])
}

/**
 * Resolves when the document has been parsed, with the scripts that it defers, and a person can see
 * it: not while prerendered or in the background.
 */
export function whenSeen(): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      // Not by `readyState`: it is `interactive` before deferred scripts run, such as a framework.
      if (performance.timing?.domContentLoadedEventStart === 0 || isHidden()) return
      stop()
      resolve()
    }
    const stop = all([
      listen(document, 'visibilitychange', check),
      listen(document, 'DOMContentLoaded', check),
    ])
    check()
  })
}

/** Resolves when the page has nothing better to do; in browsers that do not tell, at once. */
export function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve))
}

/** Many undos as one. */
export function all(undo: Undo[]): Undo {
  return () => {
    for (const stop of undo.splice(0)) stop()
  }
}

/** Listens in the capture phase, where a page's `stopPropagation` does not reach. */
export function listen(target: EventTarget, type: string, listener: (event: Event) => void): Undo {
  const hear = guarded(listener)
  target.addEventListener(type, hear, true)
  return () => target.removeEventListener(type, hear, true)
}

/** Runs once after a wait. */
export function after(waitMs: number, run: () => void): Undo {
  const timer = setTimeout(guarded(run), waitMs)
  return () => clearTimeout(timer)
}
