/** When a touchpoint last asked this person, and how that ended. */
export interface PastAsk {
  /** Milliseconds since 1970. */
  at: number
  isDismissed: boolean
}

/** Where the ledger outlives the page; holds nothing before the person acts. */
export interface LedgerStorage {
  /** Every kept ask by touchpoint, unread: storage may hold anything. */
  asks(): [touchpoint: string, ask: unknown][]
  asksThisVisit(): number
  keep(touchpoint: string, ask: PastAsk, asksThisVisit: number): void
}

/** Keeps when a person was asked: beyond the visit in localStorage, the visit itself in sessionStorage. */
export function ledgerStorage(
  local: Storage | undefined,
  session: Storage | undefined,
  site: string,
): LedgerStorage {
  const asked = `cx:${site}:asked:`
  const visit = `cx:${site}:visit`

  return {
    asks() {
      const found: [string, unknown][] = []
      for (let i = 0; i < (local?.length ?? 0); i++) {
        const key = local?.key(i)
        if (key?.startsWith(asked)) found.push([key.slice(asked.length), local?.getItem(key)])
      }
      return found.map(([touchpoint, text]) => [touchpoint, parse(text)])
    },
    asksThisVisit: () => Number(session?.getItem(visit)) || 0,
    keep(touchpoint, ask, asksThisVisit) {
      try {
        local?.setItem(asked + touchpoint, JSON.stringify(ask))
        session?.setItem(visit, String(asksThisVisit))
      } catch {
        // The quota is used up: the memory of this page still counts.
      }
    },
  }
}

function parse(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined // not ours, or cut short
  }
}
