import { attempt } from './attempt'
import { keysOf } from './keys-of'
import type { PastAsk } from './past-ask'
import { isOptedOut, type Person } from './person'
import type { Storages } from './storages'

/** Remembers who was asked what and when, so that nobody is asked too often. */
export interface Ledger {
  /** What this page has asked, in the order in which it became known. */
  here: PastAsk[]
  /** Prompts in this visit. */
  asksThisVisit(): number
  /** Something was asked, on this page or before: limits may hold. */
  hasPast(): boolean
  /** The person has acted on a question on this device before. */
  isReturning(): boolean
  /** What a person does not do may be remembered on the device, too. */
  mayKeep(): boolean
  /** A prompt is on screen: it counts as ignored until the person acts. */
  note(touchpoint: string, at: number): void
  /** The person has acted: from now on it is remembered on the device. */
  keep(ask: PastAsk): void
  /** Told of every ask as it becomes known, and again as it ends. */
  onAsk?(ask: PastAsk): void
}

/** Where in localStorage the past of a site is. */
export const pastOf = (site: string) => `cx:${site}:past:`
/** Where in sessionStorage the prompts of a visit are counted. */
export const visitOf = (site: string) => `cx:${site}:visit`

/**
 * A ledger over localStorage, and over sessionStorage for the visit's count. Every ask has a key of
 * its own, and all of it is in the key: tabs never overwrite each other, nothing is read to be
 * written back, and no record can be half there. Nothing is on the device before the person acts or
 * has given their consent.
 */
export function createLedger(
  { local, session }: Pick<Storages, 'local' | 'session'>,
  { site, person }: { site: string; person: Pick<Person, 'consent'> },
): Ledger {
  const past = pastOf(site)
  const visit = visitOf(site)
  let prompts = 0

  function add(ask: PastAsk, mayKeep: boolean) {
    // Every tap tells of its ask.
    const last = ledger.here.at(-1)
    if (last?.at !== ask.at || last.end !== ask.end) ledger.here.push(ask)
    // Where it cannot be kept the memory of this page still counts.
    if (mayKeep)
      attempt(() => {
        local()?.setItem(`${past + ask.end}:${ask.at}:${ask.touchpoint}`, '')
        session()?.setItem(visit, `${ledger.asksThisVisit()}`)
      })
    ledger.onAsk?.(ask)
  }

  const ledger: Ledger = {
    here: [],
    // Other pages of the visit have counted, and the storage may open only now.
    asksThisVisit: () => Math.max(prompts, Number(attempt(() => session()?.getItem(visit))) || 0),
    hasPast: () => !!(ledger.here[0] || keysOf(local(), past)[0]),
    // What is `ignored`, or an `id`, is nothing that a person has done.
    isReturning: () => keysOf(local(), past).some((key) => key[past.length] !== 'i'),
    mayKeep: () => !isOptedOut() && (person.consent === 'granted' || ledger.isReturning()),
    note(touchpoint, at) {
      prompts = ledger.asksThisVisit() + 1
      add({ touchpoint, at, end: 'ignored' }, ledger.mayKeep())
    },
    keep: (ask) => add(ask, true),
  }
  return ledger
}
