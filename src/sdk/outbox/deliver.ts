import { encode } from '../../model/encode'
import { decodeReceipt, type Receipt } from '../../model/receipt'
import type { Entry } from '../host/entry'
import type { Post, Reply } from '../host/post'
import { retryAfterMs } from './backoff'

/**
 * How a batch fared: a receipt names what arrived; `too-much` and `bad` are the endpoint's word on
 * this very body; after anything else it is tried again.
 */
export type Delivery =
  | { outcome: 'receipt'; receipt: Receipt }
  | { outcome: 'refused'; status: number }
  | { outcome: 'failed'; status: number; waitMs: number }

/** Sends one batch. Never rejects: no reply at all is `failed` with status 0. */
export async function deliver(
  post: Post,
  site: string,
  batch: Entry[],
  now: number,
): Promise<Delivery> {
  const answers = batch.map(({ answer }) => answer)
  try {
    const reply = await post(encode({ v: 1, site, sentAt: now, answers, counts: [] }))
    return judge(reply, now)
  } catch {
    // Offline, blocked, refused, timed out: the browser tells no more than that nothing came back.
    return { outcome: 'failed', status: 0, waitMs: 0 }
  }
}

/** The whole retry policy: what a reply means for the entries that were sent. */
export function judge({ status, json, retryAfter }: Reply, now: number): Delivery {
  const receipt = status === 200 ? decodeReceipt(json) : undefined
  if (receipt) return { outcome: 'receipt', receipt }
  if (status === 400 || status === 413 || status === 422) return { outcome: 'refused', status }
  return { outcome: 'failed', status, waitMs: retryAfterMs(retryAfter, now) }
}
