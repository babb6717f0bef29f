import type { Answer } from '../../model/answer'
import type { Receipt, Ref } from '../../model/receipt'
import type { Entry } from '../host/entry'
import type { Journal } from '../host/journal'
import type { Post } from '../host/post'
import { backoffMs, isDue } from './backoff'
import { batchesOf } from './batches'
import { deliver } from './deliver'

/** What the outbox needs of the page that it runs in. */
export interface OutboxParts {
  site: string
  journal: Journal
  post: Post
  now(): number
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

//   add ──► journal ──► sending ──► named in a receipt ──► removed
//              ▲           ├──────► refused alone ───────► dead, told once
//              └─ defer ◄──┘
//
/** An answer leaves the journal only when a receipt names its id and revision. */
export function createOutbox(parts: OutboxParts): Outbox {
  const { journal, now } = parts
  /** Everything on its way that this page knows of: the only copy where storage is denied. */
  const known = new Map<string, Entry>()
  /** Ids that a journal has held: once it holds one no more, another tab has delivered it. */
  const journaled = new Set<string>()
  /** Id → revision that a request is carrying now. */
  const underWay = new Map<string, number>()
  let running: Promise<void> | undefined
  let isAskedAgain = false
  let cancelWake = () => {}
  let isClosed = false

  function add(answer: Answer) {
    const entry = entryOf(answer)
    known.set(answer.id, entry)
    journal.put(entry)
    void flush()
  }

  function sendOnce(answer: Answer) {
    void deliver(parts.post, parts.site, [entryOf(answer)], now())
  }

  function flush(everything = false): Promise<void> {
    if (isClosed) return Promise.resolve()
    if (running) {
      isAskedAgain = true
      return running
    }
    running = parts
      .alone(() => sendAll(everything))
      .finally(() => {
        running = undefined
        const isDueAgain = isAskedAgain
        isAskedAgain = false
        if (isDueAgain) void flush()
      })
    return running
  }

  async function sendAll(everything: boolean) {
    adopt(await journal.all())
    const due = [...known.values()].filter(
      ({ dead, notBefore }) => !dead && (everything || isDue(notBefore, now())),
    )
    for (const batch of batchesOf(due)) {
      // The endpoint is down or unreachable: the other batches would only meet the same.
      if (!(await send(batch))) break
    }
    scheduleNext()
  }

  function hurry() {
    const waiting = [...known.values()].filter(
      ({ dead, answer: { id, rev } }) => !dead && underWay.get(id) !== rev,
    )
    const [first] = batchesOf(waiting)
    if (first && !isClosed) void send(first)
  }

  /** Takes over what earlier pages and other tabs have left in the journal. */
  function adopt(kept: Entry[]) {
    const ids = new Set(kept.map(({ answer }) => answer.id))
    for (const id of known.keys()) if (journaled.has(id) && !ids.has(id)) known.delete(id)
    for (const entry of kept) {
      const { id, rev } = entry.answer
      journaled.add(id)
      if ((known.get(id)?.answer.rev ?? 0) < rev) known.set(id, entry)
    }
  }

  /** Sends one batch, halving it while the endpoint refuses; `false` when the endpoint failed. */
  async function send(batch: Entry[]): Promise<boolean> {
    for (const { answer } of batch) underWay.set(answer.id, answer.rev)
    const delivery = await deliver(parts.post, parts.site, batch, now())
    for (const { answer } of batch) underWay.delete(answer.id)
    if (delivery.outcome === 'receipt') {
      settle(batch, delivery.receipt)
      return true
    }
    if (delivery.outcome === 'failed') {
      defer(batch, delivery)
      return false
    }
    const [first] = batch
    if (first && batch.length === 1) {
      bury(first, delivery.status, String(delivery.status))
      return true
    }
    const middle = Math.ceil(batch.length / 2)
    return (await send(batch.slice(0, middle))) && (await send(batch.slice(middle)))
  }

  function settle(batch: Entry[], receipt: Receipt) {
    const sent = new Map(batch.map((entry) => [entry.answer.id, entry]))
    const arrived = [...receipt.accepted, ...receipt.duplicate].filter(({ id }) => sent.has(id))
    for (const ref of arrived) {
      const rev = known.get(ref.id)?.answer.rev ?? 0
      if (rev <= ref.rev) known.delete(ref.id)
      journal.remove(ref)
      sent.delete(ref.id)
    }
    if (arrived.length) parts.onDelivered(arrived)

    for (const { id, code, retryable } of receipt.rejected) {
      const entry = sent.get(id)
      if (!entry) continue
      sent.delete(id)
      if (retryable) defer([entry], { status: 200, waitMs: 0, code })
      else bury(entry, 200, code)
    }
    // A receipt that is silent about an answer has not taken it.
    if (sent.size) defer([...sent.values()], { status: 200, waitMs: 0 })
  }

  function defer(batch: Entry[], why: { status: number; waitMs: number; code?: string }) {
    for (const entry of batch) {
      const tries = entry.tries + 1
      const wait = backoffMs(tries, parts.random(), why.waitMs)
      keep({ ...entry, tries, notBefore: now() + wait })
    }
    const { status, code } = why
    parts.onUndelivered({ refs: batch.map(refOf), willRetry: true, status, ...(code && { code }) })
  }

  function bury(entry: Entry, status: number, code: string) {
    keep({ ...entry, dead: code })
    parts.onUndelivered({ refs: [refOf(entry)], willRetry: false, status, code })
  }

  function keep(entry: Entry) {
    const latest = known.get(entry.answer.id)
    if (latest && latest.answer.rev <= entry.answer.rev) known.set(entry.answer.id, entry)
    journal.defer(entry)
  }

  function scheduleNext() {
    cancelWake()
    const waits = [...known.values()].filter(({ dead }) => !dead).map((entry) => entry.notBefore)
    if (waits.length && !isClosed) {
      cancelWake = parts.after(Math.max(0, Math.min(...waits) - now()), () => void flush())
    }
  }

  function close() {
    isClosed = true
    cancelWake()
  }

  return { add, sendOnce, flush, hurry, close }
}

function refOf({ answer: { id, rev } }: Entry): Ref {
  return { id, rev }
}

/** A fresh entry, due at once. */
function entryOf(answer: Answer): Entry {
  return { v: 1, answer, tries: 0, notBefore: 0 }
}
