import type { Answer } from '../model/answer'
import { timeOfUuid } from '../model/uuid'
import type { Dimensions } from './dimensions'
import type { Received } from './store'

export const DAY_MS = 86_400_000
/** Longest that an answer waits on a device before it is sent; a longer wait is a wrong clock. */
const LONGEST_WAIT_DAYS = 31
/** A device may be ahead by a time zone, not by more. */
const LONGEST_LEAD_DAYS = 1

export interface Arrival {
  /** Collector clock, milliseconds since 1970. */
  receivedAt: number
  /** Client clock when the batch was sent. */
  sentAt: number
}

/**
 * Adds to an answer what the collector knows. A device's clock may be wrong by years, but it
 * measures well how long ago something was, so only the distance between its two times is used.
 */
export function receive(answer: Answer, when: Arrival, dimensions: Dimensions): Received {
  const waitedMs = Math.max(0, when.sentAt - answer.answeredAt)
  const answeredAt = when.receivedAt - Math.min(waitedMs, LONGEST_WAIT_DAYS * DAY_MS)
  const day = dayOfAsk(answer.id, when.receivedAt)
  return { answer, receivedAt: when.receivedAt, answeredAt, day, dimensions }
}

/**
 * UTC day of the ask in days since 1970, from the time inside its UUIDv7 (RFC 9562 §5.7), so that
 * every revision tells the same. The day received where that time is absurd.
 */
export function dayOfAsk(id: string, receivedAt: number): number {
  return believableDay(timeOfUuid(id), receivedAt)
}

/** UTC day of a device's time in days since 1970; the day received where that time is absurd. */
export function believableDay(time: number, receivedAt: number): number {
  const today = Math.floor(receivedAt / DAY_MS)
  const told = Math.floor(time / DAY_MS)
  const isBelievable = told >= today - LONGEST_WAIT_DAYS && told <= today + LONGEST_LEAD_DAYS
  return isBelievable ? told : today
}
