import { attempt } from './attempt'
import { keysOf } from './keys-of'
import { goodOf } from './last-good'
import type { Storages } from './storages'

/** Removes everything of a site from the device: answers, asks, ids, losses, the configuration that was kept. */
export function wipe({ local, session, database }: Storages, site: string, address = ''): void {
  for (const storage of [local(), session()]) {
    const keys = [...keysOf(storage, `cx:${site}:`), goodOf(address)]
    for (const key of keys) attempt(() => storage?.removeItem(key))
  }
  // A connection of another tab closes when it is told so; the request waits for it.
  attempt(() => database()?.deleteDatabase(`cx:${site}`))
}
