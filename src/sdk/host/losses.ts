import type { Loss } from '../../model/loss'
import { mapped } from '../../model/mapped'
import { attempt } from './attempt'
import { keysOf } from './keys-of'

/** Answers that were given up on this device, until the endpoint has been told. */
export interface Losses {
  add(loss: Loss): void
  all(): Loss[]
  forget(told: Loss[]): void
}

/** Keeps losses in localStorage, one key each: two tabs that give up the same answer lose it once. */
export function keptLosses(storage: Storage | undefined, site: string): Losses {
  const prefix = `cx:${site}:lost:`
  return {
    add({ id, cause }) {
      attempt(() => storage?.setItem(prefix + id, cause))
    },
    all: () =>
      mapped(keysOf(storage, prefix), (key) => {
        const cause = attempt(() => storage?.getItem(key))
        return { id: key.slice(prefix.length), cause: cause || 'unknown' }
      }),
    forget(told) {
      for (const { id } of told) attempt(() => storage?.removeItem(prefix + id))
    },
  }
}
