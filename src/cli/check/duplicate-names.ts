import type { Node } from 'jsonc-parser'

/** A name that an object gives twice; JSON keeps only the last. */
export interface DuplicateName {
  name: string
  offset: number
}

/** Finds every name that is given again in the same object. */
export function duplicateNames(node: Node): DuplicateName[] {
  const { children = [] } = node
  const names = node.type === 'object' ? children.map(({ children: [key] = [] }) => key) : []
  const seen = new Set<unknown>()
  const again = names.filter((key) => key && (seen.has(key.value) || !seen.add(key.value)))
  return [
    ...again.map((key) => ({ name: String(key?.value), offset: key?.offset ?? 0 })),
    ...children.flatMap(duplicateNames),
  ]
}
