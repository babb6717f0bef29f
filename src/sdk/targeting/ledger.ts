import type { LedgerStorage, PastAsk } from '../host/ledger-storage'

/** Remembers who was asked what and when, so that nobody is asked too often. */
export interface Ledger {
  /** Touchpoint → its latest ask. */
  asks(): Map<string, PastAsk>
  /** Prompts in this visit. */
  asksThisVisit(): number
  /** The person has acted on a question on this device before. */
  isReturning(): boolean
  /** Counts a prompt in memory: nothing is on the device before the person acts. */
  note(touchpoint: string, at: number): void
  /** The person answered or dismissed: from now on it is remembered on the device. */
  keep(touchpoint: string, ask: PastAsk): void
}

/** A ledger over a storage: one key per touchpoint, so that tabs never overwrite each other. */
export function createLedger(storage: LedgerStorage): Ledger {
  const here = new Map<string, PastAsk>()
  let asksThisVisit = storage.asksThisVisit()

  return {
    asks() {
      const latest = storage.asks()
      for (const [touchpoint, ask] of here) {
        if ((latest.get(touchpoint)?.at ?? 0) <= ask.at) latest.set(touchpoint, ask)
      }
      return latest
    },
    isReturning: () => storage.asks().size > 0,
    asksThisVisit: () => asksThisVisit,
    note(touchpoint, at) {
      asksThisVisit++
      here.set(touchpoint, { at, isDismissed: false })
    },
    keep(touchpoint, ask) {
      here.set(touchpoint, ask)
      storage.keep(touchpoint, ask, asksThisVisit)
    },
  }
}
