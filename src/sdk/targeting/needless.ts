import { filtered } from '../../model/filtered'
import type { PastAsk } from '../host/past-ask'

/** More than any limit counts. */
const MOST_IGNORED = 1000

/**
 * The asks that no limit reads any more: those that a later one of their touchpoint has replaced. So
 * what is kept has an end, however often somebody is asked.
 * @param asks from the first to the last
 */
export function needless(asks: PastAsk[]): PastAsk[] {
  const ignored = new Map<string, number>()
  const seen = new Set<string>()
  return filtered([...asks].reverse(), ({ touchpoint, end }) => {
    if (end === 'ignored') {
      const count = (ignored.get(touchpoint) ?? 0) + 1
      ignored.set(touchpoint, count)
      return count > MOST_IGNORED
    }
    // Who has acted begins to be counted anew.
    if (end !== 'snoozed') ignored.set(touchpoint, MOST_IGNORED)
    const key = `${end} ${touchpoint}`
    const isReplaced = seen.has(key)
    seen.add(key)
    return isReplaced
  })
}
