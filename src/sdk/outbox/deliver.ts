import type { Batch } from '../../model/answer'
import { encode } from '../../model/encode'
import type { Loss } from '../../model/loss'
import { mapped } from '../../model/mapped'
import { decodeReceipt, type Receipt } from '../../model/receipt'
import type { Entry } from '../host/entry'
import type { Post, Reply } from '../host/post'
import { retryAfterMs } from './backoff'

/** The endpoint's word on a body, not on its own state. */
const REFUSED = new Set([400, 413, 422])

/** How a batch fared. Without a receipt nothing has arrived. */
export interface Delivery {
  /** HTTP status, 0 when no reply came. */
  status: number
  /** Names what arrived. */
  receipt?: Receipt
  /** The endpoint's word on this very body: sent again alike, it would be refused again. */
  isRefused: boolean
  /** How long the endpoint wants to be left alone. */
  waitMs: number
}

/** What a batch is made of. */
interface Parcel {
  site: string
  entries: Entry[]
  /** Told with the answers, so that nothing is lost in silence. */
  lost?: Loss[]
  now: number
}

/** Sends one batch. Never rejects: no reply at all has status 0. */
export async function deliver(post: Post, { site, entries, lost, now }: Parcel): Promise<Delivery> {
  const answers = mapped(entries, ({ answer }) => answer)
  const told = lost?.length ? lost : undefined
  const batch: Batch = { v: 1, site, sentAt: now, answers, counts: [], lost: told }
  try {
    return judge(await post(encode(batch)), now)
  } catch {
    // Offline, blocked, timed out, not JSON after all: nothing of ours came back.
    return judge({ status: 0 }, now)
  }
}

/** The whole retry policy: what a reply means for the answers that were sent. */
export function judge({ status, json, retryAfter }: Reply, now: number): Delivery {
  return {
    status,
    receipt: status === 200 ? decodeReceipt(json) : undefined,
    isRefused: REFUSED.has(status),
    waitMs: retryAfterMs(retryAfter, now),
  }
}
