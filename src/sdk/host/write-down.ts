import { encode } from '../../model/encode'
import { attempt } from './attempt'
import type { Entry } from './entry'
import type { Storages } from './storages'

/** The page needs its localStorage itself: it holds no more entries of a site, and nobody is asked then. */
export const MOST_ENTRIES = 200

/** Where the entries of a site lie in localStorage, one key each, so that tabs never overwrite each other. */
export const entryPrefix = (site: string) => `cx:${site}:answer:`

/**
 * Writes an entry down in the calling task, over its lower revision. Where it cannot be kept the
 * database has it.
 */
export function writeDown({ local }: Pick<Storages, 'local'>, site: string, entry: Entry) {
  attempt(() => local()?.setItem(entryPrefix(site) + entry.answer.id, encode(entry)))
}
