import type { Trigger } from '../../../model/rules'
import type { Undo } from '../page'

/** Waits for the moments of some triggers on the page that is there now, each once; returns its undo. */
export type Moment = (triggers: Trigger[], fire: (trigger: Trigger) => void) => Undo
