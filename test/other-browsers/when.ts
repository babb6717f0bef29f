import { vi } from 'vitest'

/** WebKitGTK under load takes its time. */
const PATIENCE_MS = 30_000

/** Waits until something is so; outside of tests too, where `expect.poll` must not be. */
export function when(what: string, isSo: () => Promise<boolean>, interval = 50): Promise<void> {
  return vi.waitFor(
    async () => {
      if (!(await isSo())) throw new Error(`In ${PATIENCE_MS} ms it is not so that ${what}`)
    },
    { timeout: PATIENCE_MS, interval },
  )
}
