/** Counts on a page what could be left behind: its listeners by type, timers and observers. */
export function countEverything() {
  const listening = new Map<string, () => number>()
  const timers = new Set<number>()
  const observing = new Set<object>()
  Object.assign(window, {
    left: () => ({
      listeners: Object.fromEntries([...listening].map(([key, count]) => [key, count()])),
      timers: timers.size,
      observers: observing.size,
    }),
  })

  // Those of the page itself; what hangs on an element of ours goes with the element.
  for (const target of [window, document, document.documentElement]) {
    const { addEventListener: add, removeEventListener: remove } = target
    const heard = new Map<string, Set<unknown>>()
    const name = target === window ? 'window' : target.constructor.name
    const listenersOf = (type: string, options: unknown) => {
      const captures = typeof options === 'object' ? Reflect.get(options ?? {}, 'capture') : options
      const key = `${name} ${type} ${!!captures}`
      const found = heard.get(key) ?? new Set()
      heard.set(key, found)
      listening.set(key, () => found.size)
      return found
    }
    target.addEventListener = (
      type: string,
      listener: never,
      options?: AddEventListenerOptions,
    ) => {
      const found = listenersOf(type, options)
      found.add(listener)
      options?.signal?.addEventListener('abort', () => found.delete(listener), { once: true })
      add.call(target, type, listener, options)
    }
    target.removeEventListener = (
      type: string,
      listener: never,
      options?: EventListenerOptions,
    ) => {
      listenersOf(type, options).delete(listener)
      remove.call(target, type, listener, options)
    }
  }

  const { setTimeout: start, clearTimeout: stop } = window
  window.setTimeout = ((run: () => void, ms?: number) => {
    const timer = start(() => {
      timers.delete(timer)
      run()
    }, ms)
    timers.add(timer)
    return timer
  }) as typeof window.setTimeout
  window.clearTimeout = (timer) => {
    timers.delete(Number(timer))
    stop(timer)
  }

  for (const kind of ['IntersectionObserver', 'MutationObserver', 'ResizeObserver'] as const) {
    const { observe, disconnect } = window[kind].prototype
    window[kind].prototype.observe = function (this: object, ...given: unknown[]) {
      // That is playwright's own.
      if (given[0] !== document) observing.add(this)
      Reflect.apply(observe, this, given)
    }
    window[kind].prototype.disconnect = function (this: object) {
      observing.delete(this)
      Reflect.apply(disconnect, this, [])
    }
  }
}
