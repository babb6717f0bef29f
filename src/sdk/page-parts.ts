import type { CxOptions } from './api'
import type { CardParts } from './card-parts'
import type { Delivery } from './delivery'
import type { Events } from './events'
import type { Tell } from './host/console'
import type { Ledger } from './host/ledger'
import type { ReadyConfig } from './load-config'
import type { Person } from './person'

/** What asking on a page works with, once the configuration is there. */
export interface PageParts {
  config: ReadyConfig
  delivery: Delivery
  events: Events
  ledger: Ledger
  person: Person
  parts: CardParts
  tell: Tell
  canAsk: CxOptions['canAsk']
}
