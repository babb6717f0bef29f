/** What the card asks of the focus. Nothing here takes it from the page unasked. */
export interface Focus {
  isInside(): boolean
  /** Moves into the card: to the point or reason to answer next, or to the heading. */
  enter(): void
  /** Gives the focus back to where it was, when it is still inside. */
  leave(): void
  /** Stops listening. */
  forget(): void
}

const FIRST = '[role=radio][tabindex="0"],[part=reason],[part=help]'

/** Watches how focus comes into the card: by Tab, by click, or by F6, the key that changes panes. */
export function watchFocus(host: HTMLElement, root: ShadowRoot): Focus {
  let before: EventTarget | null = null

  const isInside = () => root.activeElement !== null

  function enter() {
    const target = root.querySelector(FIRST) ?? root.querySelector('h2')
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  }

  function leave() {
    if (isInside() && before instanceof HTMLElement) before.focus({ preventScroll: true })
  }

  function remember(event: FocusEvent) {
    if (event.relatedTarget) before = event.relatedTarget
  }

  function changePane(event: Event) {
    if (!(event instanceof KeyboardEvent)) return
    const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event
    if (key !== 'F6' || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return
    event.preventDefault()
    if (isInside()) leave()
    else enter()
  }

  // Both: the card keeps its own keys from the page.
  const keyed = [host, document]
  host.addEventListener('focusin', remember)
  for (const target of keyed) target.addEventListener('keydown', changePane)
  return {
    isInside,
    enter,
    leave,
    forget() {
      host.removeEventListener('focusin', remember)
      for (const target of keyed) target.removeEventListener('keydown', changePane)
    },
  }
}
