import { guarded } from '../../model/guarded'
import type { SuppressedReason } from '../api'
import { whenSeen } from '../host/page'

/** A touchpoint whose moment has come. */
export interface Candidate {
  touchpoint: string
  priority: number
}

interface Means {
  /** Brings to mind what was asked before, which the reasons come from. */
  recall(): Promise<void>
  /** Every reason against asking now. */
  reasonsAgainst(touchpoint: string): SuppressedReason[]
  ask(touchpoint: string): Promise<void>
  suppress(touchpoint: string, reason: SuppressedReason): void
  onFailure(error: unknown): void
}

/**
 * Collects the touchpoints whose moment has come in one task, or while nobody saw the page. Of those
 * that may be asked the one with the highest priority is, else the first of the file; the others are
 * told that it went before them.
 */
export function createCandidates({ recall, reasonsAgainst, ask, suppress, onFailure }: Means) {
  const waiting = new Set<Candidate>()

  async function choose() {
    await whenSeen()
    // Where it is lost, asking tries again, and tells.
    await recall().catch(onFailure)
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
    if (chosen) void guarded(ask)(chosen.touchpoint)
    for (const [touchpoint, reason] of others) suppress(touchpoint, reason)
  }

  return (candidate: Candidate) => {
    if (!waiting.size) void guarded(choose)()
    waiting.add(candidate)
  }
}
