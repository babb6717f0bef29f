import type { Edge, Look } from '../../model/card'
import { guarded } from '../../model/guarded'
import { create } from '../create'
import { directionOf } from '../direction'
import { dress } from '../dress'
import { quietEvents } from '../quiet-events'
import { underModal } from '../under-modal'
import { wear } from '../wear'
import { smile } from './smile'
import styles from './tab.css?inline'

/** What the handle is. */
interface Looks {
  label: string
  edge: Edge
  /** BCP 47 tag of the label's language. */
  locale: string
  look: Look
}

/** What a person does with it. */
interface Heard {
  /** A pointer or the focus comes near. */
  reach(): void
  tap(): void
}

/** The handle while its question is open, and after. */
export interface Handle {
  hide(): void
  /** Brings the handle back, and the focus with it where that would be lost. */
  show(): void
}

/** Draws the handle on an edge of the window, in the top layer; it goes with the signal. */
export function createHandle(
  { label, edge, locale, look }: Looks,
  signal: AbortSignal,
  heard: Heard,
): Handle {
  const host = create('cx-tab')
  const root = host.attachShadow({ mode: 'open' })
  const mount = create('div')
  const button = create('button')
  const word = create('span')
  const direction = directionOf(locale)
  const isRight = (edge === 'end') === (direction === 'ltr')

  wear(root, styles)
  root.append(mount)
  mount.append(button)
  // A landmark: who goes from one to the next finds it, though it stands outside of the page's own.
  mount.setAttribute('role', 'complementary')
  mount.setAttribute('aria-label', label)
  button.setAttribute('type', 'button')
  button.setAttribute('part', 'tab')
  button.lang = locale
  button.dir = direction
  button.append(smile(), word)
  word.textContent = label

  quietEvents(mount)
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, guarded(heard.reach))
  button.addEventListener('click', guarded(heard.tap))

  host.setAttribute('popover', 'manual')
  host.setAttribute('at', edge === 'bottom' ? edge : isRight ? 'right' : 'left')
  host.dir = direction
  const go = guarded(() => host.remove())
  underModal(host, signal, go)
  dress(mount, look, signal)
  signal.addEventListener('abort', go)

  return {
    hide() {
      mount.hidden = true
    },
    show() {
      mount.hidden = false
      const { activeElement, body } = document
      if (!activeElement || activeElement === body) button.focus({ preventScroll: true })
    },
  }
}
