/**
 * Milliseconds since 1970 that go on evenly. A clock that the page or its person changes, or that
 * stands still, would send at once what has to wait, or never.
 */
export function steadyClock(): () => number {
  const start = Date.now() - performance.now()
  return () => start + performance.now()
}
