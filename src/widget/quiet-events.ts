import { listen } from './listen'

/** Types that bubble and have no `on…` attribute to be found by. */
const UNNAMED = 'focusin focusout compositionstart compositionupdate compositionend'

/**
 * Keeps what happens in the card from the page's own listeners: its shortcuts, its click-outside
 * handlers, its focus watchers. Stops every type that the browser has an `on…` attribute for.
 * Listeners in the capture phase of the page still hear them; only an iframe would end that.
 */
export function quietEvents(host: HTMLElement, signal: AbortSignal): void {
  let types = UNNAMED
  for (const name in host) if (name.startsWith('on')) types += ` ${name.slice(2)}`
  listen(host, types, (event) => event.stopPropagation(), { signal, passive: true })
}
