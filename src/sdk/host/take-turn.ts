import { guarded } from '../../model/guarded'

/**
 * Takes the turn among all tabs of the origin until the signal ends it; nothing where another tab has
 * it. Where tabs cannot agree (no Web Locks, or denied in a sandboxed frame) every tab has it.
 */
export function takeTurn(name: string, over: AbortSignal): Promise<unknown> {
  function take() {
    return new Promise<unknown>((resolve) => {
      if (!navigator.locks) return resolve(true)
      const hold = (lock: Lock | null) => {
        resolve(lock)
        if (lock && !over.aborted)
          return new Promise((done) => {
            const leave = ({ destination }: NavigateEvent) => destination.sameDocument || done(0)
            // A page that holds a lock is not kept for the way back: it lets go, and takes it again.
            addEventListener('pagehide', done, { signal: over })
            // Firefox decides whether to keep it before that.
            window.navigation?.addEventListener('navigate', guarded(leave), { signal: over })
            over.addEventListener('abort', done)
          })
      }
      navigator.locks.request(name, { ifAvailable: true }, hold).catch(resolve)
    })
  }

  // While it is still ours this changes nothing: pages are shown for the first time, too.
  addEventListener('pageshow', guarded(take), { signal: over })
  return take()
}
