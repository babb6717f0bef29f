import { vi } from 'vitest'
import { mapped } from '../../src/model/mapped'
import type { CxOptions, SuppressedReason } from '../../src/sdk/api'
import type { Parts } from '../../src/sdk/parts'
import { startPage } from './start-page'
import { everythingSettled } from './virtual-time'

// What a question is made of is there already: time stands still while modules load.
const { npmParts } = await import('../../src/sdk/npm-parts')
await Promise.all([
  npmParts.arming(),
  import('../../src/sdk/host/moments/index'),
  npmParts.asking(),
  npmParts.recalling(),
  npmParts.messages(),
  npmParts.words('en'),
  npmParts.quietWords('en'),
  ...mapped(['awareness', 'purchase', 'use'], (stage) =>
    npmParts.wording('en', { stage, entry: '' }),
  ),
])

/** Nothing but rules and triggers holds an ask back. */
export const NO_LIMITS = { perSession: 1000, gapDays: 0, touchpointDays: 0, dismissedDays: 0 }

interface Armed {
  touchpoints?: Record<string, object>
  limits?: object
  options?: CxOptions
  parts?: Partial<Parts>
}

/** A page whose triggers are armed, and what they have asked and what not. */
export function armedPage({ touchpoints = {}, limits = NO_LIMITS, options = {}, parts }: Armed) {
  const page = startPage({ options: { config: { touchpoints, limits }, ...options }, parts })
  const asked: string[] = []
  const suppressed: [string, SuppressedReason][] = []
  page.cx.on('shown', ({ touchpoint }) => asked.push(touchpoint))
  page.cx.on('suppressed', ({ touchpoint, reason }) => suppressed.push([touchpoint, reason]))
  return {
    ...page,
    asked,
    suppressed,
    settled,
    /** Lets time go by, and follows what that has begun. */
    async pass(ms: number) {
      await vi.advanceTimersByTimeAsync(ms)
      await settled()
    },
    /** Closes the card, so that the next one may come. */
    async close() {
      page.cx.close()
      await settled()
    },
  }
}

/** Everything that has begun has come to its end, without time going by. */
async function settled() {
  for (let round = 0; round < 10; round++) await everythingSettled()
}
