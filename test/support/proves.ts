import { TestRunner } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** What the test has measured for `docs/reliability.md`, by requirement. */
    figures?: Record<string, string>
  }
}

const isFull = process.env.LATIDO_RELIABILITY === 'full'

/** How much of something a test does: little in the default run, all of it in `npm run reliability`. */
export function runs(few: number, full: number): number {
  return isFull ? full : few
}

/** Time for a test that takes long when it is run in full. */
export const LONG_MS = isFull ? 60 * 60_000 : 120_000

/** Quotes a figure for a requirement; it counts when the test passes. */
export function proves(requirement: string, figure: string) {
  const meta = TestRunner.getCurrentTest()?.meta
  if (!meta) throw new Error(`${requirement}: a figure belongs to a test`)
  meta.figures = { ...meta.figures, [requirement]: figure }
}

/** 2 000 */
export const spaced = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ' ')
