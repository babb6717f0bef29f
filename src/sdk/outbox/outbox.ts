import type { Answer } from '../../model/answer'
import { filtered } from '../../model/filtered'
import { guarded } from '../../model/guarded'
import { LOSSES_LIMIT } from '../../model/loss'
import { mapped } from '../../model/mapped'
import type { Receipt, Ref } from '../../model/receipt'
import type { Entry } from '../host/entry'
import type { Journal } from '../host/journal'
import type { Losses } from '../host/losses'
import type { Post } from '../host/post'
import { lastDay, weekFrom } from './ageing'
import { backoffMs, isDue } from './backoff'
import { batchesOf } from './batches'
import { type Delivery, deliver } from './deliver'
import { createKeeping } from './keeping'

/** What the outbox needs of the page that it runs in. */
export interface OutboxParts {
  site: string
  /** Each keeps every entry; what any of them has kept is there again on the next page. */
  journals: Journal[]
  /** The journals may be used now; else memory alone has what waits. */
  mayKeep(): boolean
  losses: Losses
  post: Post
  /** Milliseconds since 1970, going on evenly: when to send. */
  now(): number
  /** What the clock of the device says, which has dated the answers too. */
  clock(): number
  /** From 0 to 1. */
  random(): number
  /** Runs the task while no other tab runs one; at once where tabs cannot agree. */
  alone(task: () => Promise<void>): Promise<void>
  /** Calls back once after the wait; returns its undo. */
  after(waitMs: number, wake: () => void): () => void
  onDelivered(refs: Ref[]): void
  /** Something did not arrive: `willRetry` says whether it is kept and sent again. */
  onUndelivered(undelivered: Undelivered): void
}

/** Answers that did not arrive this time, or never will. */
export interface Undelivered {
  refs: Ref[]
  willRetry: boolean
  /** HTTP status, 0 when no reply came. */
  status: number
  /** The endpoint's own word for it, such as `origin`. */
  code?: string
}

/** After so many failures in a row the page is patient, whoever wants it to try. */
const PATIENT_AFTER = 5
const PATIENCE_MS = 30_000

/** A delivery without a receipt: its status, and how long the endpoint wants to be left alone. */
type Failure = Pick<Delivery, 'status' | 'waitMs'>

/** Keeps answers until the collector has them. */
export interface Outbox {
  /** Keeps the answer in the calling task, then sends it. */
  add(answer: Answer): void
  /** Sends an answer once, with nothing kept on the device: for what nobody acted on. */
  sendOnce(answer: Answer): void
  /** Sends what is due, or with `everything` also what waits for its next try. */
  flush(everything?: boolean): Promise<void>
  /** Sends in the calling task what is not under way: the page may be gone with the next one. */
  hurry(): void
  close(): void
}

//   add ──► journals ──► sending ──► named in a receipt ──► removed
//              ▲            ├──────► refused alone ───────► dead, told once
//              └─── defer ◄─┘                                  │
//                     └── too old for a week ──► given up ◄────┘ after a week
//                                                  └─► told with the next batch
//
/** An answer leaves the journals only when a receipt names its id and revision. */
export function createOutbox(parts: OutboxParts): Outbox {
  const { now, clock } = parts
  const keeping = createKeeping(parts.journals, parts.mayKeep)
  /** What requests are carrying now. */
  const underWay = new Set<Entry>()
  let running: Promise<void> | undefined
  let isAskedAgain = false
  let wantsAll = false
  /** The endpoint failed or asked for a rest: until then nothing but a flush of everything goes. */
  let restUntil = 0
  let failures = 0
  let failedAt = 0
  let isClosed = false
  let cancelWake = () => {}

  function add(answer: Answer) {
    keeping.add(entryOf(answer))
    void flush()
  }

  // A page has broken the language under us: what is kept goes out from the next page.
  const flush = guarded((everything: boolean = false): Promise<void> => {
    isAskedAgain = !!running
    wantsAll ||= everything
    running ??= parts.alone(sendAll).finally(() => {
      running = undefined
      if (isAskedAgain && !isClosed) return flush()
    })
    return running
  }, undefined)

  async function sendAll() {
    const everything = wantsAll && !isPatient()
    // What a patient page was asked for, it does later.
    wantsAll &&= !everything
    await keeping.adopt()
    giveUp(keeping.dead())
    const due = filtered(keeping.waiting(), (entry) => everything || isDue(dueAt(entry), now()))
    const queue = batchesOf(due)
    for (const batch of queue) {
      const halves = await send(batch)
      // The endpoint is down or unreachable: the other batches would only meet the same.
      if (!halves) break
      // What is refused waits for the others: a bad answer holds them up by one request.
      queue.push(...halves)
    }
    // Before another tab may go on, the journals have forgotten what has arrived.
    if (due.length) await keeping.adopt()
    const sooner = wantsAll ? failedAt + PATIENCE_MS : Infinity
    const next = Math.min(...mapped(keeping.waiting(), (entry) => Math.min(dueAt(entry), sooner)))
    cancelWake()
    if (next < Infinity && !isClosed) {
      cancelWake = parts.after(next - now(), flush)
    }
  }

  /** The endpoint fails again and again: neither page views nor a flapping network make it a storm. */
  function isPatient() {
    return failures >= PATIENT_AFTER && !isDue(failedAt + PATIENCE_MS, now())
  }

  const dueAt = ({ notBefore }: Entry) => Math.max(notBefore, restUntil)

  /** Sends one batch; its halves where the endpoint refuses the whole, nothing when it failed. */
  async function send(batch: Entry[]): Promise<Entry[][] | undefined> {
    for (const entry of batch) underWay.add(entry)
    const lost = parts.losses.all().slice(0, LOSSES_LIMIT)
    const { post, site } = parts
    const delivery = await deliver(post, { site, entries: batch, lost, now: clock() })
    for (const entry of batch) underWay.delete(entry)

    if (delivery.receipt) {
      // Where it took no answer, it has not taken the losses either: the site or origin is unknown.
      if (settle(batch, delivery.receipt)) parts.losses.forget(lost)
      return []
    }
    if (!delivery.isRefused) {
      failures++
      failedAt = now()
      restUntil = defer(batch, delivery)
      return
    }
    const middle = batch.length >> 1
    if (middle) return [batch.slice(0, middle), batch.slice(middle)]
    bury(batch, delivery.status, String(delivery.status))
    return []
  }

  /** Tells how many answers have arrived. */
  function settle(batch: Entry[], { accepted, duplicate, rejected }: Receipt): number {
    const open = new Map(mapped(batch, (entry) => [entry.answer.id, entry]))
    const arrived = filtered(
      [...accepted, ...duplicate],
      // Of a lower revision than was sent, a receipt says nothing.
      ({ id, rev }) => (open.get(id)?.answer.rev ?? 0) <= rev && open.delete(id),
    )
    restUntil = failures = 0
    for (const ref of arrived) keeping.remove(ref)
    if (arrived.length) parts.onDelivered(arrived)

    let reason: string | undefined
    for (const { id, code, retryable } of rejected) {
      const entry = open.get(id)
      if (!entry) continue
      // Dropped only on the endpoint's plain word that it will never be taken.
      if (retryable === false && open.delete(id)) bury([entry], 200, code)
      else reason = code
    }
    // A receipt that is silent about an answer has not taken it.
    if (open.size) defer([...open.values()], { status: 200, waitMs: 0 }, reason)
    return arrived.length
  }

  /** What failed together waits together, else each answer would come back with its own request. */
  function defer(batch: Entry[], { status, waitMs }: Failure, code?: string): number {
    const tries = 1 + Math.max(...mapped(batch, (entry) => entry.tries))
    const notBefore = now() + backoffMs(tries, parts.random(), waitMs)
    const aged = mapped(batch, (entry) => ({ ...entry, until: lastDay(entry, clock()) }))
    keep(aged, { tries, notBefore }, { willRetry: true, status, code })
    giveUp(aged)
    return notBefore
  }

  function bury(batch: Entry[], status: number, dead: string) {
    const until = weekFrom(clock())
    keep(batch, { dead, until }, { willRetry: false, status, code: dead })
  }

  /** Forgets what is past its last day, and counts it. */
  function giveUp(entries: Entry[]) {
    for (const { answer, dead = 'expired', until = Infinity } of entries) {
      if (until >= clock()) continue
      parts.losses.add({ id: answer.id, cause: dead })
      keeping.remove(answer)
    }
  }

  /** Writes down what a delivery has taught, and tells it. */
  function keep(batch: Entry[], learnt: Partial<Entry>, told: Omit<Undelivered, 'refs'>) {
    for (const entry of batch) keeping.learn(entry, learnt)
    const refs = mapped(batch, ({ answer: { id, rev } }) => ({ id, rev }))
    parts.onUndelivered({ refs, ...told })
  }

  return {
    add,
    flush,
    sendOnce: guarded((answer) =>
      deliver(parts.post, { site: parts.site, entries: [entryOf(answer)], now: clock() }),
    ),
    hurry: guarded(async () => {
      if (isPatient()) return
      const [first] = batchesOf(filtered(keeping.waiting(), (entry) => !underWay.has(entry)))
      if (first) await send(first)
    }),
    close() {
      isClosed = true
      cancelWake()
    },
  }
}

function entryOf(answer: Answer): Entry {
  return { v: 1, answer, tries: 0, notBefore: 0 }
}
