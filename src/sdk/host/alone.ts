/**
 * Runs a task while no other tab of the origin runs one of that name. Where tabs cannot agree (no
 * Web Locks, or denied in a sandboxed frame) it simply runs: the collector counts no answer twice.
 */
export async function alone(name: string, task: () => Promise<void>): Promise<void> {
  let hasRun = false
  const run = () => {
    hasRun = true
    return task()
  }
  try {
    await navigator.locks.request(name, run)
  } catch {
    if (!hasRun) await task() // no Web Locks here
  }
}
