/**
 * For what is handed to the browser, or to the page itself: whatever goes wrong in it stays in it,
 * and neither an error nor a rejection reaches the page. It begins in the calling task.
 * @param otherwise what is resolved with after a fault
 */
export function guarded<Given extends unknown[], Result, Otherwise>(
  run: (...given: Given) => Result | Promise<Result>,
  otherwise: Otherwise,
): (...given: Given) => Promise<Result | Otherwise>
export function guarded<Given extends unknown[], Result>(
  run: (...given: Given) => Result | Promise<Result>,
): (...given: Given) => Promise<Result | undefined>
export function guarded<Given extends unknown[]>(
  run: (...given: Given) => unknown,
  otherwise?: unknown,
): (...given: Given) => Promise<unknown> {
  return async (...given) => {
    try {
      return await run(...given)
    } catch {
      return otherwise // a fault of ours: what the page does goes on
    }
  }
}
