import type { Source } from '../../model/answer'
import type { Limits } from '../../model/config'
import { filtered } from '../../model/filtered'
import { guarded } from '../../model/guarded'
import { DEFAULT_LIMITS } from '../../model/limits'
import type { Touchpoint } from '../../model/resolve'
import type { OwnLedger } from '../api'
import { dropAsks, keptAsks } from '../host/kept-asks'
import { keysOf } from '../host/keys-of'
import { entryPrefix, MOST_ENTRIES } from '../host/write-down'
import type { PageParts } from '../page-parts'
import { limitsAgainst } from '../targeting/limits-against'
import { mergeAsks } from '../targeting/merge-asks'
import { needless } from '../targeting/needless'
import type { Reason } from '../targeting/reason'
import { ownAsks } from './own-asks'

/** What was asked before, and what follows from it. */
export interface Recalled {
  /** What the limits, and the room on the device, have against a touchpoint, here and now. */
  limitsAgainst(touchpoint: Touchpoint, source: Source): Reason[]
}

/**
 * Recalls the asks of this page, of this device, and of the ledger that the host page keeps.
 * @param own the host page's ledger, which is also told of every ask
 */
export async function recall(
  { config, ledger, storages, tell }: Pick<PageParts, 'config' | 'ledger' | 'storages' | 'tell'>,
  own?: OwnLedger,
): Promise<Recalled> {
  const { here } = ledger
  dropAsks(storages, config.site, needless(mergeAsks(keptAsks(storages, config.site, Date.now()))))
  const theirs = own && (await ownAsks(own, tell))
  if (theirs) {
    ledger.onAsk = guarded(theirs.write)
    for (const ask of here) ledger.onAsk(ask)
  }

  return {
    limitsAgainst({ touchpoint, config: { limits } }, source) {
      const now = Date.now()
      const known = [...here, ...keptAsks(storages, config.site, now), ...(theirs?.all() ?? [])]
      const asks = mergeAsks(filtered(known, ({ at }) => at <= now))
      const over: Limits = { ...DEFAULT_LIMITS, ...config.limits, ...limits }
      const against = limitsAgainst(touchpoint, over, source, { now, asks, here: new Set(here) })
      const unsent = keysOf(storages.local(), entryPrefix(config.site)).length
      if (source === 'prompt' && unsent >= MOST_ENTRIES) against.push('full')
      return against
    },
  }
}
