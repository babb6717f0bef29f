import { mapped } from '../../model/mapped'
import type { resolve } from '../../model/resolve'
import { COUNTS_LIMIT, type SuppressedCount } from '../../model/suppressed'
import type { SuppressedReason } from '../api'
import type { ReadyConfig } from '../load-config'

/** What was not shown in this page view: the name asked for → reason → when first, milliseconds since 1970. */
export type Suppressed = Map<string, Partial<Record<SuppressedReason, number>>>

/**
 * Tells what was not shown in this page view and has not been told before. A touchpoint counts once
 * for each reason, however often the page calls.
 * @param known the page's own `resolve`: it has the names of the question bank already
 */
export function suppressedCounts(
  suppressed: Suppressed,
  config: ReadyConfig,
  known: typeof resolve,
): () => SuppressedCount[] {
  const told = new Set<string>()

  return () => {
    const counts = new Map<string, SuppressedCount>()
    for (const [name, times] of suppressed) {
      // A page may ask for anything at all.
      const found = typeof name === 'string' && known(name, config)
      for (const [reason, at] of Object.entries(times)) {
        // What was recorded wrongly has not been asked.
        if (!found || reason === 'invalid' || counts.size >= COUNTS_LIMIT) continue
        const { touchpoint, stage } = found
        // Two names may mean one touchpoint: `help_center` and `help-center`.
        const key = `${reason} ${touchpoint}`
        const day = new Date(at).toISOString().slice(0, 10)
        if (!told.has(key)) counts.set(key, { day, touchpoint, stage, reason, n: 1 })
        told.add(key)
      }
    }
    return mapped(counts.values(), (count) => count)
  }
}
