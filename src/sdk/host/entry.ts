import type { Answer } from '../../model/answer'
import { isRef } from '../../model/receipt'

/** An answer on its way, as the journal keeps it. The version lets a later release read it. */
export interface Entry {
  v: 1
  answer: Answer
  /** Failed deliveries so far. */
  tries: number
  /** Not to be sent again before this time, milliseconds since 1970. */
  notBefore: number
  /** Why the endpoint will never take it; kept so that it is told, never sent again. */
  dead?: string
  /** Given up after this time, milliseconds since 1970; missing while it is not too old. */
  until?: number
}

/** Reads an entry from storage, where anything may lie: another version's, or half a record. */
export function decodeEntry(value: unknown): Entry | undefined {
  const entry = value as Partial<Entry> | null
  const fits =
    entry?.v === 1 &&
    isRef(entry.answer) &&
    typeof entry.tries === 'number' &&
    typeof entry.notBefore === 'number'
  return fits ? (entry as Entry) : undefined
}
