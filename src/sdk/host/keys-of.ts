import { filtered } from '../../model/filtered'
import { attempt } from './attempt'

/** The keys of a storage that begin alike. */
export function keysOf(storage: Storage | undefined, prefix: string): string[] {
  const keys = attempt(() => Object.keys(storage ?? {})) ?? []
  return filtered(keys, (key) => key.startsWith(prefix))
}
