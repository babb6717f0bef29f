import { attempt } from './attempt'
import { keysOf } from './keys-of'
import { pastOf, visitOf } from './ledger'
import { ofWindow } from './native'

/** Removes everything that is remembered of a person: their asks, and the ids that draws stay with. */
export function forget(site: string): void {
  const local = ofWindow('localStorage')
  const session = ofWindow('sessionStorage')
  attempt(() => {
    for (const key of keysOf(local, pastOf(site))) local?.removeItem(key)
    for (const key of keysOf(session, visitOf(site))) session?.removeItem(key)
  })
}
