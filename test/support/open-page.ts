import type { Ref } from '../../src/model/receipt'
import type { Journal } from '../../src/sdk/host/journal'
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
    clock: time.now,
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
