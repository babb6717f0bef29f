/** Shows the question of an inline element, and takes it away again. */
export interface InlineAsks {
  enter(element: HTMLElement, touchpoint: string): void
  leave(element: HTMLElement): void
}

const TAG = 'cx-ask'

/**
 * Gives `<cx-ask touchpoint="help-center">` its life, wherever and whenever it is in the document;
 * returns its undo. A browser keeps a custom element for good, so after the undo it stays inert.
 */
export function serveInline(asks: InlineAsks): () => void {
  current = asks
  if (!customElements.get(TAG)) customElements.define(TAG, inlineElement())
  for (const element of elements) asks.enter(element, touchpointOf(element))
  return () => {
    for (const element of elements) asks.leave(element)
    if (current === asks) current = undefined
  }
}

let current: InlineAsks | undefined
/** The elements in the document now, so that a later start finds those of an earlier one. */
const elements = new Set<HTMLElement>()

const touchpointOf = (element: HTMLElement) => element.getAttribute('touchpoint') ?? ''

/** Made on demand: on a server, where the package may be imported too, there is no HTMLElement. */
function inlineElement(): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = ['touchpoint']

    connectedCallback() {
      elements.add(this)
      current?.enter(this, touchpointOf(this))
    }

    disconnectedCallback() {
      elements.delete(this)
      current?.leave(this)
    }

    attributeChangedCallback(_name: string, before: string | null) {
      if (before === null || !elements.has(this)) return
      current?.leave(this)
      current?.enter(this, touchpointOf(this))
    }
  }
}
