import { attempt } from './attempt'
import { keysOf } from './keys-of'
import { pastOf } from './ledger'
import type { PastAsk } from './past-ask'
import type { Storages } from './storages'

const RECORD = /^(answered|dismissed|ignored|snoozed|never):(\d+):(.*)$/s

/** Reads what is kept of a site's asks; passes over what another version, or a wrong clock, has left. */
export function keptAsks({ local }: Pick<Storages, 'local'>, site: string, now: number): PastAsk[] {
  const past = pastOf(site)
  return keysOf(local(), past).flatMap((key) => {
    const [, end, time, touchpoint = ''] = RECORD.exec(key.slice(past.length)) ?? []
    const at = Number(time)
    // A time to come was written while the clock was wrong: it would silence asks until then.
    return at <= now ? { touchpoint, at, end: end as PastAsk['end'] } : []
  })
}

/** Removes asks from the device. */
export function dropAsks({ local }: Pick<Storages, 'local'>, site: string, asks: PastAsk[]): void {
  attempt(() => {
    for (const { touchpoint, at, end } of asks)
      local()?.removeItem(`${pastOf(site) + end}:${at}:${touchpoint}`)
  })
}
