import type { Store } from './store'

/** The store's engine failed: the disk is full, the file is locked or gone. */
export class StoreFailure extends Error {}

/** The same store, whose every rejection is a {@link StoreFailure}: worth another try later. */
export function withStoreFailures(store: Store): Store {
  return {
    append: (...parts) => store.append(...parts).catch(fail),
    counts: (slice) => store.counts(slice).catch(fail),
    comments: (query) => store.comments(query).catch(fail),
    health: () => store.health().catch(fail),
    close: () => store.close().catch(fail),
  }
}

function fail(cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : String(cause)
  throw new StoreFailure(`the store failed: ${reason}`, { cause })
}
