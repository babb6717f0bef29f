import { ofDocument } from './native'

/** Calls back when the page is being hidden, left or frozen; returns its undo. */
export function whenHidden(leave: () => void): () => void {
  const hidden = () => ofDocument('visibilityState') === 'hidden' && leave()
  const undo = [
    listen(document, 'visibilitychange', hidden),
    // Never `unload` or `beforeunload`: they keep the page out of the back/forward cache.
    listen(window, 'pagehide', leave),
    listen(document, 'freeze', leave),
  ]
  return all(undo)
}

/** Calls back when sending may work again: the network is back, the page is seen or restored. */
export function whenBack(resume: (isOnline: boolean) => void): () => void {
  const undo = [
    listen(window, 'online', () => resume(true)),
    listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && resume(true)),
    listen(document, 'visibilitychange', () => {
      if (ofDocument('visibilityState') === 'visible') resume(false)
    }),
  ]
  return all(undo)
}

/** Resolves when the document has been parsed and a person can see it: not while prerendered or in the background. */
export function whenSeen(): Promise<void> {
  return new Promise((resolve) => {
    const undo = [
      listen(document, 'visibilitychange', check),
      listen(document, 'DOMContentLoaded', check),
    ]
    function check() {
      if (ofDocument('readyState') === 'loading' || ofDocument('visibilityState') !== 'visible')
        return
      all(undo)()
      resolve()
    }
    check()
  })
}

/** Many undos as one. */
export function all(undo: (() => void)[]): () => void {
  return () => {
    for (const stop of undo.splice(0)) stop()
  }
}

/** Listens in the capture phase, where a page's `stopPropagation` does not reach; returns its undo. */
export function listen(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
): () => void {
  target.addEventListener(type, listener, { capture: true, passive: true })
  return () => target.removeEventListener(type, listener, { capture: true })
}

/** Runs once the browser has nothing better to do; returns its undo. Safari has no idle callback. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') return after(200, run)
  const request = requestIdleCallback(run, { timeout: 5000 })
  return () => cancelIdleCallback(request)
}

/** Runs once after a wait; returns its undo. */
export function after(waitMs: number, run: () => void): () => void {
  const timer = setTimeout(run, waitMs)
  return () => clearTimeout(timer)
}
