/** How an element is found, step by step. */
export type Step = { css: string } | { text: string; flags: string } | { nth: number }

/**
 * Runs in the page: everything that is asked of the first element that is found, scrolled to if it is
 * out of sight. It is sought in the document and in the shadow roots of ours.
 */
export function seek({ steps, isToFocus = false }: { steps: Step[]; isToFocus?: boolean }) {
  const roots: ParentNode[] = [document]
  for (const host of document.querySelectorAll('cx-card, cx-tab, cx-ask'))
    if (host.shadowRoot) roots.push(host.shadowRoot)

  let found: Element[] = []
  for (const step of steps) {
    const next: Element[] = []
    if ('css' in step) {
      for (const root of roots) next.push(...root.querySelectorAll(step.css))
    } else if ('nth' in step) {
      const only = found[step.nth]
      if (only) next.push(only)
    } else {
      const text = new RegExp(step.text, step.flags)
      for (const element of found) if (text.test(element.textContent ?? '')) next.push(element)
    }
    found = next
  }

  const [element] = found
  const place = () => {
    const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {}
    return { x, y, width, height }
  }
  let box = place()
  if (box.y < 0 || box.y + box.height > innerHeight) {
    element?.scrollIntoView({ block: 'center', behavior: 'instant' })
    box = place()
  }
  if (isToFocus && element instanceof HTMLElement) element.focus()

  const attributes: Record<string, string> = {}
  for (const { name, value } of element?.attributes ?? []) attributes[name] = value
  const root = element?.getRootNode()
  const hit =
    root instanceof Document || root instanceof ShadowRoot
      ? root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      : null
  const isVisible = box.width > 0 && box.height > 0
  return {
    count: found.length,
    attributes,
    text: element?.textContent ?? null,
    value: element && 'value' in element ? String(element.value) : '',
    box,
    isVisible,
    isOnTop: isVisible && !!hit && !!element?.contains(hit),
  }
}
