import type { Loss } from '../../src/model/loss'
import type { Ref } from '../../src/model/receipt'
import type { Journal } from '../../src/sdk/host/journal'
import type { Losses } from '../../src/sdk/host/losses'
import type { Post } from '../../src/sdk/host/post'
import { createOutbox, type OutboxParts, type Undelivered } from '../../src/sdk/outbox/outbox'
import { memoryJournal } from './memory-journal'
import { everythingSettled, type VirtualTime, virtualTime } from './virtual-time'

interface PageOptions extends Partial<OutboxParts> {
  post: Post
  time?: VirtualTime
}

/** A page with an outbox at work, and what it told the page. */
export function openPage({ time = virtualTime(), ...parts }: PageOptions) {
  const journals: Journal[] = parts.journals ?? [memoryJournal()]
  const delivered: Ref[] = []
  const undelivered: Undelivered[] = []
  const outbox = createOutbox({
    site: 'shop',
    now: time.now,
    // The device's clock tells whole milliseconds.
    clock: () => Math.floor(time.now()),
    mayKeep: () => true,
    losses: memoryLosses(),
    random: () => 0.5,
    alone: (task) => task(),
    after: time.after,
    onDelivered: (refs) => delivered.push(...refs),
    onUndelivered: (what) => undelivered.push(what),
    ...parts,
    journals,
  })
  return {
    ...outbox,
    delivered,
    undelivered,
    time,
    /** Keeps an answer, and follows its delivery as far as it goes without time going by. */
    async give(...answers: Parameters<typeof outbox.add>) {
      outbox.add(...answers)
      await everythingSettled()
    },
  }
}

/** What tabs of one browser have given up. */
export function memoryLosses(): Losses {
  const lost = new Map<string, Loss>()
  return {
    add: (loss) => lost.set(loss.id, loss),
    all: () => [...lost.values()],
    forget(told) {
      for (const { id } of told) lost.delete(id)
    },
  }
}
