import type { SuppressedReason } from '../api'
import { whenSeen } from '../host/page'

/** A touchpoint whose moment has come. */
export interface Candidate {
  touchpoint: string
  priority: number
}

interface Means {
  /** Every reason against asking now. */
  reasonsAgainst(touchpoint: string): SuppressedReason[]
  ask(touchpoint: string): void
  suppress(touchpoint: string, reason: SuppressedReason): void
}

/**
 * Collects the touchpoints whose moment has come in one task, or while nobody saw the page. Of those
 * that may be asked the one with the highest priority is, else the first of the file; the others are
 * told that it went before them.
 */
export function createCandidates({ reasonsAgainst, ask, suppress }: Means) {
  const waiting = new Set<Candidate>()

  function choose() {
    const candidates = [...waiting].sort((a, b) => b.priority - a.priority)
    waiting.clear()
    let chosen: Candidate | undefined
    const others: [string, SuppressedReason][] = []
    for (const candidate of candidates) {
      const { touchpoint } = candidate
      const [reason] = reasonsAgainst(touchpoint)
      if (reason || chosen) others.push([touchpoint, reason ?? 'priority'])
      else chosen = candidate
    }
    if (chosen) ask(chosen.touchpoint)
    for (const [touchpoint, reason] of others) suppress(touchpoint, reason)
  }

  return (candidate: Candidate) => {
    if (!waiting.size) void whenSeen().then(choose)
    waiting.add(candidate)
  }
}
