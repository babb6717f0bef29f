import type { Trigger } from '../../../model/rules'
import { all, type Undo } from '../page'

/** Triggers that wait for their moment together. */
export interface Waiting {
  /** Those whose moment has not come yet. */
  left: ReadonlySet<Trigger>
  /** Fires those whose moment has come; after the last of them nothing is listened to any more. */
  fireIf(hasCome: (trigger: Trigger) => boolean): void
  stop: Undo
}

/**
 * Lets triggers wait with what listens for all of them, until the last has fired.
 * @param undo of what listens; filled once it does
 */
export function onceEach(
  triggers: Trigger[],
  fire: (trigger: Trigger) => void,
  undo: Undo[],
): Waiting {
  const left = new Set(triggers)
  const stop = all(undo)
  return {
    left,
    fireIf(hasCome) {
      for (const trigger of [...left]) {
        if (!hasCome(trigger)) continue
        left.delete(trigger)
        fire(trigger)
      }
      if (!left.size) stop()
    },
    stop,
  }
}
