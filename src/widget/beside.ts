import type { Follow } from '../model/card'

/** Loads what keeps a card beside an element of the page, and finds the element. */
export async function beside(anchor: unknown): Promise<Follow | undefined> {
  const { anchorOf, stayBeside } = await import('./anchor/index')
  const element = anchorOf(anchor)
  return element && stayBeside(element)
}
