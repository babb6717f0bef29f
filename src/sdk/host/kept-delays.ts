import { encode } from '../../model/encode'
import { attempt } from './attempt'
import { ofWindow } from './native'

/** What of a visit waits for its time, from one page to the next. */
export interface KeptDelays {
  /** Everything that the last page has left waiting; it is kept no longer. */
  take(): { id: string; dueAt: number }[]
  keep(delays: { id: string; dueAt: number }[]): void
}

/** Keeps them in sessionStorage, which ends with the tab. */
export function keptDelays(site: string): KeptDelays {
  const session = ofWindow('sessionStorage')
  const key = `cx:${site}:delays`

  return {
    take() {
      const kept: unknown = attempt(() => JSON.parse(session?.getItem(key) ?? ''))
      attempt(() => session?.removeItem(key))
      return Array.isArray(kept) ? kept.flatMap(readDelay) : []
    },
    keep: (delays) =>
      void attempt(() =>
        delays.length ? session?.setItem(key, encode(delays)) : session?.removeItem(key),
      ),
  }
}

/** Anything may lie in a storage. */
function readDelay(kept: { id?: unknown; dueAt?: unknown } | null) {
  const { id, dueAt } = kept ?? {}
  return typeof id === 'string' && typeof dueAt === 'number' ? [{ id, dueAt }] : []
}
