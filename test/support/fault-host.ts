import type { AskOptions, Cx } from '../../src/sdk/api'

/** What a person, and the page itself, do. Installed by {@link beHost}. */
export interface Host {
  cx: Cx
  /** The first elements of ours that fit, as soon as they are there; none when they do not come. */
  find(selector: string): Promise<HTMLElement[]>
  /** Reaches for an element, presses it, and leaves it. */
  press(element: HTMLElement | undefined): void
  key(element: HTMLElement | undefined, key: string): void
  /** The page's own button asks: its listener must come to its end. */
  ask(touchpoint: string, options?: AskOptions): Promise<unknown>
  fire(target: EventTarget, ...types: string[]): void
  wait(ms: number): Promise<void>
}

/**
 * Makes the page a host that hears everything: runs before anything of the page does. The name of
 * the host says which function throws when it is first called.
 */
export function beHost() {
  const wanted = Number(location.hostname.split('.')[1])
  const met = new Set<number>()
  const heard: string[] = []
  let hasThrown = false
  const run = { met, heard, hasThrown: () => hasThrown, begun: 0, ended: 0 }
  const say = (text: string) => heard.push(text)
  addEventListener('error', (event) => say(`error: ${event.message} ${event.error?.stack}`))
  addEventListener('unhandledrejection', ({ reason }) => say(`rejection: ${reason?.stack}`))
  const meet = (n: number) => {
    met.add(n)
    if (n !== wanted || hasThrown) return
    hasThrown = true
    throw new Error(`fault ${n}`)
  }

  // Seconds of the page are hundredths here: nobody reads.
  const later = window.setTimeout.bind(window)
  Reflect.set(window, 'setTimeout', (call: () => void, ms = 0) => later(call, ms / 50))
  const wait = (ms: number) => new Promise<void>((resolve) => void later(resolve, ms))

  const roots = () =>
    [...document.querySelectorAll('cx-card,cx-ask,cx-tab,cx-preview')].flatMap(
      ({ shadowRoot }) => shadowRoot ?? [],
    )
  let patience = 100
  let { cx } = window
  const host: Host = {
    get cx() {
      // After its end the page still holds what it was given.
      cx = window.cx && 'why' in window.cx ? window.cx : cx
      return cx
    },
    wait,
    async find(selector) {
      for (; patience > 0; patience--) {
        const found = roots().flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
        if (found.length) return found
        await wait(10)
      }
      return []
    },
    press(element) {
      if (!element) return
      for (const type of ['pointermove', 'pointerenter', 'pointerdown', 'pointerup']) {
        element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }))
      }
      element.focus()
      element.click()
      element.dispatchEvent(new PointerEvent('pointerleave', { bubbles: true, composed: true }))
    },
    key(element, key) {
      const how = { key, bubbles: true, composed: true, cancelable: true }
      element?.dispatchEvent(new KeyboardEvent('keydown', how))
      element?.dispatchEvent(new KeyboardEvent('keyup', how))
    },
    fire(target, ...types) {
      for (const type of types) target.dispatchEvent(new MouseEvent(type, { bubbles: true }))
    },
    ask(touchpoint, options) {
      let result: unknown
      const button = document.querySelector<HTMLElement>('#host')
      const hear = () => {
        run.begun++
        const { cx } = host
        cx.track('pressed')
        result = cx.ask(touchpoint, options)
        cx.context({ pressed: true })
        run.ended++
      }
      button?.addEventListener('click', hear, { once: true })
      button?.click()
      return Promise.race([result, wait(1500)]).then((found) => {
        const outcome = Reflect.get(Object(found), 'outcome')
        if (found && typeof outcome !== 'string') say(`an ask that ended in ${outcome}`)
      })
    },
  }
  for (const [name, value] of Object.entries({ meet, run, host })) Reflect.set(window, name, value)
}
