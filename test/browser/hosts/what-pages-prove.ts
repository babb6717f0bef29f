import { exceptionsOf } from '../../support/exceptions'
import { titleOf } from './expect-manners'
import type { Host } from './host'

/** What pages of hosts prove that have passed in an engine, by requirement. */
export function whatPagesProve(passed: Host[]) {
  const pages = `${passed.length} pages`
  const of = (...rows: string[]) => passed.filter(({ row }) => rows.includes(row)).length
  const but = (requirement: string) => {
    const excepted = passed.filter((host) =>
      exceptionsOf(titleOf(host)).some((one) => one.requirement === requirement),
    )
    const rows = new Set(excepted.map(({ row }) => row))
    return rows.size ? `; exceptions: ${[...rows].join(', ')}` : ''
  }
  return {
    R24: `0 errors, 0 rejections, 0 violations on ${pages}${but('R24')}`,
    R26: `1 name, 0 changed prototypes; 0 elements, listeners, timers left, on ${pages}`,
    R27: `0 before it is parsed, at most 2 afterwards, on ${pages}${but('R27')}`,
    R28: `0 events; at most 2 moves of the focus to the page, on ${pages}${but('R28')}`,
    R30: `${of('H09', 'H10', 'H11')} pages with dialogs, traps of the focus, inert bodies`,
    R32: `${of('H35')} pages: 1 card, 1 answer`,
    R33: `0 timers under a second and 0 frames at rest, on ${pages}`,
  }
}
