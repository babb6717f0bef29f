import { encode } from '../../model/encode'
import { filtered } from '../../model/filtered'
import { attempt } from './attempt'

/** When a touchpoint last asked this person, and how that ended. */
export interface PastAsk {
  /** Milliseconds since 1970. */
  at: number
  isDismissed: boolean
}

/** Where the ledger outlives the page. */
export interface LedgerStorage {
  /** Every kept ask by touchpoint. */
  asks(): Map<string, PastAsk>
  /** Prompts that this visit has had on earlier pages. */
  asksThisVisit(): number
  keep(touchpoint: string, ask: PastAsk, asksThisVisit: number): void
}

/** Keeps when a person was asked in localStorage, one key per touchpoint, and the visit's count in sessionStorage. */
export function ledgerStorage(
  local: Storage | undefined,
  session: Storage | undefined,
  site: string,
): LedgerStorage {
  const prefix = `cx:${site}:asked:`
  const visit = `cx:${site}:visit`

  return {
    asks() {
      const asks = new Map<string, PastAsk>()
      for (const key of keysOf(local, prefix)) {
        const { at, isDismissed } = attempt(() => JSON.parse(local?.getItem(key) ?? '')) ?? {}
        // A time to come was written while the clock was wrong: it would silence asks until then.
        if (at <= Date.now()) asks.set(key.slice(prefix.length), { at, isDismissed })
      }
      return asks
    },
    asksThisVisit: () => Number(attempt(() => session?.getItem(visit))) || 0,
    keep(touchpoint, ask, asksThisVisit) {
      // Where it cannot be kept the memory of this page still counts.
      attempt(() => {
        local?.setItem(prefix + touchpoint, encode(ask))
        session?.setItem(visit, String(asksThisVisit))
      })
    },
  }
}

/** The keys of a storage that begin alike. */
export function keysOf(storage: Storage | undefined, prefix: string): string[] {
  const keys = attempt(() => Object.keys(storage ?? {})) ?? []
  return filtered(keys, (key) => key.startsWith(prefix))
}
