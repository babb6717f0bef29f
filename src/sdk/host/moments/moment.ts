import type { Trigger } from '../../../model/rules'
import type { Undo } from '../page'

/**
 * Waits for the moments of some triggers on the page that is there now; returns its undo.
 * @param isFirst no other page was in this document: what a person has done until now was done on it
 */
export type Moment = (
  triggers: Trigger[],
  fire: (trigger: Trigger) => void,
  isFirst: boolean,
) => Undo
