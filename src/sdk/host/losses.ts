import type { Loss } from '../../model/loss'
import { mapped } from '../../model/mapped'
import { attempt } from './attempt'
import { keysOf } from './keys-of'
import type { Storages } from './storages'

/** Answers that were given up on this device, until the endpoint has been told. */
export interface Losses {
  add(loss: Loss): void
  all(): Loss[]
  forget(told: Loss[]): void
}

/**
 * Keeps losses in localStorage, one key each: two tabs that give up the same answer lose it once. In
 * memory, too, for pages that may use no storage.
 */
export function keptLosses({ local }: Pick<Storages, 'local'>, site: string): Losses {
  const prefix = `cx:${site}:lost:`
  /** Id → cause. */
  const here = new Map<string, string>()
  return {
    add({ id, cause }) {
      here.set(id, cause)
      attempt(() => local()?.setItem(prefix + id, cause))
    },
    all() {
      const causes = new Map(here)
      for (const key of keysOf(local(), prefix)) {
        causes.set(key.slice(prefix.length), attempt(() => local()?.getItem(key)) || 'unknown')
      }
      return mapped(causes, ([id, cause]) => ({ id, cause }))
    },
    forget(told) {
      for (const { id } of told) {
        here.delete(id)
        attempt(() => local()?.removeItem(prefix + id))
      }
    },
  }
}
