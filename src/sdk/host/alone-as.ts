import { guarded } from '../../model/guarded'
import { whenLeaving } from './when-leaving'

/**
 * What runs a task while no other tab of the origin runs one of that name, or until the page begins to
 * leave. Where tabs cannot agree (no Web Locks, or denied in a sandboxed frame) it simply runs: the
 * collector counts no answer twice.
 * @param over ends the watch over whether the page leaves
 */
export function aloneAs(name: string, over: AbortSignal) {
  let leave = () => {}
  whenLeaving(
    guarded(() => leave()),
    over,
  )

  return async (task: () => Promise<void>): Promise<void> => {
    let running: Promise<void> | undefined
    const run = () => {
      running = task()
      const left = new Promise<void>((resolve) => {
        leave = resolve
      })
      return Promise.race([running, left])
    }
    try {
      await navigator.locks.request(name, run)
    } catch {
      running ??= task() // no Web Locks here
    }
    await running
  }
}
