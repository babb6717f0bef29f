import type { CxOptions } from './api'
import type { CardParts } from './card-parts'
import type { Delivery } from './delivery'
import type { Events } from './events'
import type { Tell } from './host/console'
import type { Ledger } from './host/ledger'
import type { Person } from './host/person'
import type { Storages } from './host/storages'
import type { ReadyConfig } from './load-config'

/** What asking on a page works with, once the configuration is there. */
export interface PageParts {
  config: ReadyConfig
  delivery: Delivery
  events: Events
  ledger: Ledger
  person: Person
  /** The id that the brand has given the person, where it may be used now. */
  visitor(): string | undefined
  parts: CardParts
  storages: Storages
  tell: Tell
  canAsk: CxOptions['canAsk']
}
