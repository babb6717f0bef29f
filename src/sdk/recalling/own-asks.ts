import { filtered } from '../../model/filtered'
import { describe } from '../../model/issue'
import type { OwnLedger } from '../api'
import type { Tell } from '../host/console'
import { after } from '../host/page'
import type { PastAsk } from '../host/past-ask'

/** The asks that the host page knows of, and where it takes new ones. */
export interface OwnAsks {
  all(): PastAsk[]
  write(ask: PastAsk): Promise<void>
}

/** A ledger of the host page that hangs holds a question back no longer than this. */
const LONGEST_WAIT_MS = 2000

const ENDS = new Set<unknown>(['answered', 'dismissed', 'ignored', 'snoozed', 'never'])

/**
 * Reads the ledger that the host page keeps, and goes on when it is read or its time is over: what
 * comes later counts from then on. A fault of theirs is told, and costs nothing but what they know.
 */
export async function ownAsks(own: OwnLedger, tell: Tell): Promise<OwnAsks> {
  let asks: PastAsk[] = []
  let stop = () => {}
  const late = new Promise<void>((resolve) => {
    stop = after(LONGEST_WAIT_MS, resolve)
  })
  await Promise.race([late, read().catch((error) => tell('ledger', 'read', error))])
  stop()

  async function read() {
    const given = [...(await own.read())]
    asks = filtered(given, isAsk)
    const wrong = given.findIndex((ask) => !isAsk(ask))
    if (wrong >= 0) tell('ledger', 'read', `[${wrong}]: ${describe(given[wrong])}`)
  }

  const written = new Set<string>()
  return {
    all: () => asks,
    async write(ask) {
      // Every tap tells of its ask, which ends only so often.
      const text = Object.values(ask).join(' ')
      if (written.has(text)) return
      written.add(text)
      try {
        await own.write({ ...ask })
      } catch (error) {
        tell('ledger', 'write', error)
      }
    },
  }
}

function isAsk(ask: Partial<PastAsk> | null): boolean {
  const { touchpoint, at, end } = ask ?? {}
  return typeof touchpoint === 'string' && Number.isFinite(at) && ENDS.has(end)
}
