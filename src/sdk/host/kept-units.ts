import { attempt } from './attempt'
import { drawnId } from './device'
import { type Ledger, pastOf, visitOf } from './ledger'
import { type Undo, whenHidden } from './page'
import { isOptedOut, type Person, visitorOf } from './person'
import type { Storages } from './storages'

/** What draws stay with: an id of the visit and one of the visitor, which say nothing about anybody. */
export interface Units {
  visit: string
  visitor: string
}

/** The units of this page, and what stops keeping them. */
export interface KeptUnits {
  now(): Units
  stop: Undo
}

/**
 * Draws the ids of a person when the first draw needs them, and keeps them where that is allowed: of
 * the visit in sessionStorage, of the visitor in localStorage; else in the memory of the page. On one
 * page they never change, but for the visitor that the page names.
 */
export function keptUnits(
  site: string,
  storages: Storages,
  { mayKeep }: Pick<Ledger, 'mayKeep'>,
  person: Pick<Person, 'consent' | 'visitor'>,
): KeptUnits {
  const places = [
    { storage: storages.session, key: `${visitOf(site)}-id` },
    { storage: storages.local, key: `${pastOf(site)}id` },
  ] as const
  let drawn: [visit: string, visitor: string] | undefined

  function keep() {
    if (!drawn || !mayKeep()) return
    for (const [i, place] of places.entries()) {
      const id = drawn[i]
      // Of two tabs that have drawn the first holds, from the next page on.
      attempt(() => id && !read(place) && place.storage()?.setItem(place.key, id))
    }
  }

  function known(place: (typeof places)[number]): string {
    return (!isOptedOut() && read(place)) || drawnId()
  }

  return {
    now() {
      drawn ??= [known(places[0]), known(places[1])]
      keep()
      const [visit, visitor] = drawn
      return { visit, visitor: visitorOf(person) ?? visitor }
    },
    // The person may have acted, or given their consent, since the draw.
    stop: whenHidden(keep),
  }
}

/** Anything may lie in a storage. */
function read({ storage, key }: { storage: Storages['local']; key: string }): string | undefined {
  const id = attempt(() => storage()?.getItem(key)) ?? ''
  return /^[\da-z]{1,20}$/.test(id) ? id : undefined
}
