import { forget } from '../host/forget'
import type { PageParts } from '../page-parts'

/** The person has chosen about consent: keeps what was asked on this page, or removes all that is kept. */
export function settle({ config, ledger, person }: PageParts): void {
  if (person.consent === 'granted') for (const ask of [...ledger.here]) ledger.keep(ask)
  if (person.consent === 'denied') forget(config.site)
}
