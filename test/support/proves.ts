import { type TaskMeta, TestRunner } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** What the test has measured for `docs/reliability.md`, by requirement. */
    figures?: Record<string, string>
  }
}

/** Share of the full numbers that is wanted: none in the default run, 1 in `npm run reliability`. */
const share = Number(process.env.LATIDO_RELIABILITY ?? 0)

/** How much of something a test does: a few in the default run, all of it in `npm run reliability`. */
export function runs(few: number, full: number): number {
  return Math.max(few, Math.round(full * share))
}

/** Time for a test that takes long when it is run in full. */
export const LONG_MS = share ? 60 * 60_000 : 120_000

/**
 * Quotes a figure for a requirement; it counts when the test passes.
 * @param test which one it is, where several run at once
 */
export function proves(
  requirement: string,
  figure: string,
  test: { meta: TaskMeta } | undefined = TestRunner.getCurrentTest(),
) {
  if (!test) throw new Error(`${requirement}: a figure belongs to a test`)
  const { figures } = test.meta
  test.meta.figures = { ...figures, [requirement]: figure }
}

/** 2 000 */
export const spaced = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ' ')
