import { titleOf } from '../browser/hosts/expect-manners'
import type { Host } from '../browser/hosts/host'
import { EXCEPTIONS } from './exceptions.mjs'

/** Why a page of a host cannot pass in an engine, as it was measured; nothing when it can. */
export function reasonAgainst(engine: string, host: Host): string | undefined {
  return EXCEPTIONS.find(
    ({ engine: unfit, page }) => unfit === engine && page && titleOf(host).startsWith(page),
  )?.because
}
