import { attempt } from './attempt'

/**
 * The browser's own functions, taken while the script loads: pages replace `fetch`, wrap timers,
 * and hide properties of `document` behind elements of that name.
 */
export const nativeFetch: typeof fetch = globalThis.fetch

/** Reads a property of `document` that an `<img name=…>` may hide. */
export function ofDocument<K extends keyof Document>(key: K): Document[K] {
  const getter = Object.getOwnPropertyDescriptor(Document.prototype, key)?.get
  return getter ? getter.call(document) : document[key]
}

/** Reads a property of `window` that a browser may refuse, as it does storage in sandboxed frames. */
export function ofWindow<K extends keyof Window>(key: K): Window[K] | undefined {
  return attempt(() => window[key])
}
