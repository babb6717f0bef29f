import type { Node } from 'jsonc-parser'

/** Where something stands in a file, as editors count. */
export interface Spot {
  line: number
  column: number
}

/** The line and column of an offset. */
export function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/**
 * Offset of what a path names, such as `touchpoints.checkout.reasons[0].label`: of the value's own
 * name where it has one. What is not there is looked for as far as the path leads.
 */
export function offsetOf(node: Node, path: string): number {
  for (const { name, value, offset } of childrenOf(node)) {
    const rest = path.slice(name.length)
    // Names may hold dots and brackets: only a whole one is followed by one, or by nothing.
    if (!path.startsWith(name) || !/^([.[]|$)/.test(rest)) continue
    const further = rest.replace(/^\./, '')
    return further && childrenOf(value).length ? offsetOf(value, further) : offset
  }
  return node.parent?.type === 'property' ? node.parent.offset : node.offset
}

interface Child {
  name: string
  value: Node
  offset: number
}

/** The longest names first, since `a.b` may be a name of its own beside `a`. */
function childrenOf({ type, children = [] }: Node): Child[] {
  if (type === 'array') {
    return children.map((value, i) => ({ name: `[${i}]`, value, offset: value.offset }))
  }
  if (type !== 'object') return []
  const found = children.flatMap(({ offset, children: [key, value] = [] }) =>
    key && value ? [{ name: String(key.value), value, offset }] : [],
  )
  return found.sort((a, b) => b.name.length - a.name.length)
}
