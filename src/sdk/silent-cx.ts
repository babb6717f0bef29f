import type { Cx } from './api'

const UNASKED = { outcome: 'suppressed', reason: 'unavailable' } as const

/** Latido where it cannot run: it asks nobody, and every call of the page is answered. */
export const silentCx: Cx = {
  ask: async () => UNASKED,
  record: async () => UNASKED,
  why: async () => ({ wouldAsk: false, reasons: [UNASKED.reason] }),
  flush: async () => {},
  on: () => () => {},
  track() {},
  context() {},
  identify() {},
  consent() {},
  close() {},
  destroy() {},
}
