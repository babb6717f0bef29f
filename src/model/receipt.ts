/** Names one revision of one answer. */
export interface Ref {
  id: string
  rev: number
}

/** An answer that the collector did not take. `retryable` says whether sending it again can help. */
export interface Rejection extends Ref {
  code: string
  /** JSON pointer into the batch. */
  pointer: string
  retryable: boolean
}

/**
 * What the endpoint says of a batch. An answer leaves the page's journal only when a receipt names
 * its id and rev.
 */
export interface Receipt {
  accepted: Ref[]
  duplicate: Ref[]
  rejected: Rejection[]
}

/**
 * Reads a receipt from a parsed response body. Anything that is not one, such as a captive
 * portal's page or a proxy's own JSON, is `undefined`, and nothing was delivered.
 */
export function decodeReceipt(value: unknown): Receipt | undefined {
  const body = value as Partial<Receipt> | null
  const lists = [body?.accepted, body?.duplicate, body?.rejected]
  const isReceipt = lists.every((list) => Array.isArray(list) && list.every(isRef))
  return isReceipt ? (body as Receipt) : undefined
}

/** Tells what names a revision, an answer among others, from anything else. Never throws. */
export function isRef(value: unknown): value is Ref {
  const ref = value as Partial<Ref> | null | undefined
  return typeof ref?.id === 'string' && typeof ref.rev === 'number'
}
