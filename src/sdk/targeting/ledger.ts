import type { LedgerStorage, PastAsk } from '../host/ledger-storage'

/** Remembers who was asked what and when, so that nobody is asked too often. */
export interface Ledger {
  /** Touchpoint → its latest ask. */
  asks(): Map<string, PastAsk>
  /** Prompts in this visit. */
  asksThisVisit(): number
  /** Counts a prompt in memory: nothing is on the device before the person acts. */
  note(touchpoint: string, at: number): void
  /** The person answered or dismissed: from now on it is remembered on the device. */
  keep(touchpoint: string, ask: PastAsk): void
}

/** A ledger over a storage: one key per touchpoint, so that tabs never overwrite each other. */
export function createLedger(storage: LedgerStorage): Ledger {
  const here = new Map<string, PastAsk>()
  let notedHere = 0
  let keptHere = 0

  function asks() {
    const latest = new Map(here)
    for (const [touchpoint, kept] of storage.asks()) {
      const ask = decodePastAsk(kept)
      if (ask && (latest.get(touchpoint)?.at ?? 0) < ask.at) latest.set(touchpoint, ask)
    }
    return latest
  }

  /** What other pages of the visit have kept, and what this page has only noted. */
  const asksThisVisit = () => storage.asksThisVisit() + notedHere - keptHere

  return {
    asks,
    asksThisVisit,
    note(touchpoint, at) {
      notedHere++
      here.set(touchpoint, { at, isDismissed: false })
    },
    keep(touchpoint, ask) {
      here.set(touchpoint, ask)
      const isFirst = keptHere < notedHere
      const asksSoFar = storage.asksThisVisit() + (isFirst ? 1 : 0)
      if (isFirst) keptHere++
      storage.keep(touchpoint, ask, asksSoFar)
    },
  }
}

function decodePastAsk(value: unknown): PastAsk | undefined {
  const ask = value as Partial<PastAsk> | null | undefined
  const fits = typeof ask?.at === 'number' && typeof ask.isDismissed === 'boolean'
  return fits ? (ask as PastAsk) : undefined
}
