/** Types that bubble and have no `on…` attribute to be found by. */
const UNNAMED = ['focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend']

/**
 * Keeps what happens in the card from the page's own listeners: its shortcuts, its click-outside
 * handlers, its focus watchers. Stops every type that the browser has an `on…` attribute for.
 * Listeners in the capture phase of the page still hear them; only an iframe would end that.
 * @returns the undo.
 */
export function quietEvents(host: HTMLElement): () => void {
  const types = [...UNNAMED]
  for (const name in host) if (name.startsWith('on')) types.push(name.slice(2))
  const stop = (event: Event) => event.stopPropagation()
  for (const type of types) host.addEventListener(type, stop, { passive: true })
  return () => {
    for (const type of types) host.removeEventListener(type, stop)
  }
}
