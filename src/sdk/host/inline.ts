import { guarded } from '../../model/guarded'

/** Shows the question of an inline element, and takes it away again. */
export interface InlineAsks {
  enter(element: HTMLElement, touchpoint: string): void
  leave(element: HTMLElement): void
}

/** The elements in the document now, so that a later start finds those of an earlier one. */
const elements = new Set<HTMLElement>()
let asks: InlineAsks | undefined

/**
 * Gives `<cx-ask touchpoint="help-center">` its life, wherever and whenever it is in the document;
 * returns its undo. A browser keeps a custom element for good, so after the undo it stays inert.
 */
export function serveInline(wanted: InlineAsks): () => void {
  asks = wanted
  if (customElements.get('cx-ask')) for (const element of elements) enter(element)
  else customElements.define('cx-ask', inlineElement())
  return () => {
    for (const element of elements) leave(element)
    asks = undefined
  }
}

function enter(element: HTMLElement) {
  elements.add(element)
  return asks?.enter(element, element.getAttribute('touchpoint') ?? '')
}

function take(element: HTMLElement) {
  elements.delete(element)
  leave(element)
}

function change(element: HTMLElement) {
  // Also called for the first value, before the element is in the document.
  if (!elements.has(element)) return
  leave(element)
  return enter(element)
}

function leave(element: HTMLElement) {
  asks?.leave(element)
}

/** Made on demand: on a server, where the package may be imported too, there is no HTMLElement. */
function inlineElement(): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = ['touchpoint']

    connectedCallback() {
      void guarded(enter)(this)
    }

    disconnectedCallback() {
      void guarded(take)(this)
    }

    attributeChangedCallback() {
      void guarded(change)(this)
    }
  }
}
