import type { Config } from '../model/config'
import { OTHER } from '../model/cube'
import { SUPPRESSED_REASONS, type SuppressedCount } from '../model/suppressed'
import { knownNames } from './known-names'
import { believableDay } from './receive'
import type { Suppressed } from './store'

const KNOWN_REASONS: ReadonlySet<string> = new Set(SUPPRESSED_REASONS)

/**
 * Tells what the counts of a site are counted under: like answers, only under what is known. A day
 * that no clock of a living page can have is the day on which they arrived.
 */
export function suppressedFor(
  config: Config,
): (count: SuppressedCount, receivedAt: number) => Suppressed {
  const known = knownNames(config)
  return ({ day, touchpoint, stage, reason, n }, receivedAt) => ({
    day: believableDay(Date.parse(day), receivedAt),
    touchpoint: known.touchpoint(touchpoint),
    stage: known.stage(stage),
    reason: KNOWN_REASONS.has(reason) ? reason : OTHER,
    n,
  })
}
