import type { Change, Point } from '../model/answer'

/** What a person can do. */
export interface Acts {
  change(change: Change): void
  move(event: Change | 'again' | 'done'): void
  close(): void
  /** Tells that the ask is over, without taking the card away. */
  report(): void
  point(at?: Point): void
  say(text: string): void
  /** Tells that the card has gone. */
  signal: AbortSignal
}
