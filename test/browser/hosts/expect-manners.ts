import type { Frame } from 'playwright-core'
import { expect, vi } from 'vitest'
import { mostOf } from '../../support/exceptions'
import { type Manners, mannersOf } from '../../support/manners'
import type { Host } from './host'

/** How exceptions and results name a page of a host. */
export const titleOf = ({ row, condition }: Host) => `${row}: ${condition}`

/** Nothing of ours is about to run, but for what was asked to come later. */
export async function expectRest(frame: Frame) {
  await vi.waitFor(async () => expect((await mannersOf(frame)).soon).toBe(''), 10_000)
}

/**
 * What the page has noticed of us, once everything is over.
 * @param before what it had noticed when the person was about to answer
 * @param usual the same on the page without the tag
 */
export async function expectManners(host: Host, frame: Frame, before: Manners, usual: Manners) {
  const title = titleOf(host)
  // What limits the opening of a database ends by itself.
  await vi.waitFor(async () => expect((await mannersOf(frame)).timers).toBe(''), 5000)
  const { leaked, listeners, early, moves, changes, focused } = await mannersOf(frame)
  expect(leaked).toBe('')
  expect(listeners).toBe('')
  expect(early).toBe(0)
  expect(moves + changes - usual.changes).toBeLessThanOrEqual(mostOf('R27', title, 2))
  expect(focused - before.focused).toBeLessThanOrEqual(mostOf('R28', title, 2))
}
