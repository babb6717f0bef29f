import type { PastAsk } from '../host/past-ask'

/** Of one ask the strongest end holds. */
const STRENGTH: Record<PastAsk['end'], number> = {
  ignored: 0,
  dismissed: 1,
  answered: 2,
  snoozed: 3,
  never: 4,
}

/**
 * Makes one list of what several places know, from the first ask to the last: nothing is in it twice,
 * whatever tab or device it comes from.
 */
export function mergeAsks(asks: PastAsk[]): PastAsk[] {
  const merged = new Map<string, PastAsk>()
  for (const ask of asks) {
    // The same ask, wherever it is known.
    const id = `${ask.at} ${ask.touchpoint}`
    const known = merged.get(id)
    if (!known || STRENGTH[known.end] < STRENGTH[ask.end]) merged.set(id, ask)
  }
  return [...merged.values()].sort((a, b) => a.at - b.at)
}
