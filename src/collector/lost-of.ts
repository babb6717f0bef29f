import { OTHER } from '../model/cube'
import { LOSS_CAUSES, type Loss } from '../model/loss'
import { DAY_MS } from './receive'
import type { Lost } from './store'

const KNOWN_CAUSES: ReadonlySet<string> = new Set(LOSS_CAUSES)

/**
 * Tells what a loss is counted under. Its day is the one on which it is told: the ask was over a month
 * before, and whoever looks at the last thirty days would never see it there.
 */
export function lostOf({ id, cause }: Loss, receivedAt: number): Lost {
  const known = KNOWN_CAUSES.has(cause) ? cause : OTHER
  return { id, cause: known, day: Math.floor(receivedAt / DAY_MS) }
}
