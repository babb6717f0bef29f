import { listen } from './listen'

/** Types that bubble and have no `on…` attribute to be found by. */
const UNNAMED = 'focusin focusout compositionstart compositionupdate compositionend'

/**
 * Keeps what happens in an element from the page's own listeners: its shortcuts, its click-outside
 * handlers, its focus watchers. Stops every type that the browser has an `on…` attribute for.
 * Listeners in the capture phase of the page still hear them; only an iframe would end that.
 * There is no undo: the tap that closes the card must not reach the page either, so the listeners
 * go with the element.
 */
export function quietEvents(element: HTMLElement): void {
  let types = UNNAMED
  for (const name in element) if (name.startsWith('on')) types += ` ${name.slice(2)}`
  listen(element, types, (event) => event.stopPropagation(), { passive: true })
}
