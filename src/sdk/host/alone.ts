import { whenLeaving } from './when-leaving'

/**
 * Runs a task while no other tab of the origin runs one of that name, or until the page begins to
 * leave. Where tabs cannot agree (no Web Locks, or denied in a sandboxed frame) it simply runs: the
 * collector counts no answer twice.
 */
export async function alone(name: string, task: () => Promise<void>): Promise<void> {
  const over = new AbortController()
  let running: Promise<void> | undefined
  const run = () => {
    running = task()
    return Promise.race([running, new Promise((left) => whenLeaving(left, over.signal))])
  }
  try {
    await navigator.locks.request(name, run)
  } catch {
    running ??= task() // no Web Locks here
  }
  await running?.finally(() => over.abort())
}
