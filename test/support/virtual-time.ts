import { NOW } from './an-answer'

/** A clock that stands still until it is told to go on. */
export interface VirtualTime {
  now(): number
  /** Calls back once the time has passed; returns its undo. */
  after(waitMs: number, wake: () => void): () => void
  /** Lets time go by, timer by timer, each followed to its end. */
  pass(ms: number): Promise<void>
  /** Sets the clock without letting time go by, as a person or a network does. */
  jump(ms: number): void
  /** Timers that wait. */
  pending(): number
}

export function virtualTime(): VirtualTime {
  let elapsed = 0
  let clock = NOW
  const timers = new Set<{ at: number; wake: () => void }>()

  function step(to: number) {
    clock += to - elapsed
    elapsed = to
  }

  return {
    now: () => clock,
    after(waitMs, wake) {
      const timer = { at: elapsed + waitMs, wake }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    async pass(ms) {
      const end = elapsed + ms
      await everythingSettled()
      for (;;) {
        const [next] = [...timers].sort((a, b) => a.at - b.at)
        if (!next || next.at > end) break
        timers.delete(next)
        step(Math.max(elapsed, next.at))
        next.wake()
        await everythingSettled()
      }
      step(end)
    },
    jump(ms) {
      clock += ms
    },
    pending: () => timers.size,
  }
}

/** Resolves when every promise that can go on has gone on. */
export function everythingSettled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
