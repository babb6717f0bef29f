import { guarded } from '../model/guarded'
import { listen } from './listen'
import type { Surface } from './surface'

/** What the card asks of the focus. Nothing here takes it from the page unasked. */
export interface Focus {
  isInside(): boolean
  /** Moves into the card: to the point or reason to answer next, or to the heading. */
  enter(): void
  /** Gives the focus back to where it was, when it is still inside. */
  leave(): void
}

const FIRST = '[role=radio][tabindex="0"],[part=reason],[part=help]'

/** Watches how focus comes into the card: by Tab, by click, or by F6, the key that changes panes. */
export function watchFocus({ root, mount }: Surface, signal: AbortSignal): Focus {
  let before: EventTarget | null = null

  const isInside = () => root.activeElement !== null
  const enter = () => focus(root.querySelector(FIRST) ?? root.querySelector('h2'))
  const leave = () => {
    if (isInside()) focus(before)
  }

  function changePane(event: Event) {
    if (!(event instanceof KeyboardEvent) || event.key !== 'F6' || event.defaultPrevented) return
    // With a modifier it is the browser's own.
    if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    if (isInside()) leave()
    else enter()
  }

  function remember({ relatedTarget }: FocusEvent) {
    if (relatedTarget instanceof Node && !mount.contains(relatedTarget)) before = relatedTarget
  }

  mount.addEventListener('focusin', guarded(remember))
  // Both: the card keeps its own keys from the page.
  for (const target of [mount, document]) listen(target, 'keydown', changePane, { signal })

  return { isInside, enter, leave }
}

function focus(target: EventTarget | null): void {
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}
