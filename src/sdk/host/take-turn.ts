import { guarded } from '../../model/guarded'
import { whenLeaving } from './when-leaving'

/**
 * Takes the turn among all tabs of the origin until the signal ends it; nothing where another tab has
 * it. Where tabs cannot agree (no Web Locks, or denied in a sandboxed frame) every tab has it.
 */
export function takeTurn(name: string, over: AbortSignal): Promise<unknown> {
  const take = guarded(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const hold = (lock: Lock | null) => {
          resolve(lock)
          if (lock && !over.aborted)
            return new Promise((done) => {
              whenLeaving(done, over)
              over.addEventListener('abort', done)
            })
        }
        navigator.locks.request(name, { ifAvailable: true }, hold).catch(reject)
      }),
    true,
  )

  // Back from another document it takes it again; while it is still its own this changes nothing.
  addEventListener('pageshow', take, { signal: over })
  return take()
}
