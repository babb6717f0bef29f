import type { Answer } from '../../model/answer'
import { mapped } from '../../model/mapped'
import { databaseJournal } from '../host/database-journal'
import type { Ledger } from '../host/ledger'
import { localJournal } from '../host/local-journal'
import type { Person } from '../host/person'
import { type Storages, storagesOf } from '../host/storages'
import { wipe } from '../host/wipe'
import type { ReadyConfig } from '../load-config'

/** Every storage there is: what earlier pages have left may lie in any of them. */
const everywhere: Storages = storagesOf({})
const ofTab: Storages = storagesOf({ storage: 'session' })

interface Settling {
  config: Pick<ReadyConfig, 'site' | 'file'>
  ledger: Ledger
  person: Pick<Person, 'consent'>
  /** Takes an answer on its way into the outbox. */
  add(answer: Answer): void
}

/** The person has chosen about consent: keeps what was asked on this page, or removes all that is kept. */
export async function settle({ config, ledger, person, add }: Settling): Promise<void> {
  if (person.consent === 'granted') for (const ask of [...ledger.here]) ledger.keep(ask)
  if (person.consent !== 'denied') return
  const { site, file } = config
  const journals = [
    localJournal(everywhere, site),
    localJournal(ofTab, site),
    databaseJournal(everywhere, site),
  ]
  const unsent = (await Promise.all(mapped(journals, (journal) => journal.all()))).flat()
  wipe(everywhere, site, file?.address)
  // They were submitted, by the person's own act: memory has them until they are delivered.
  for (const { answer, dead } of unsent) if (!dead) add(answer)
}
