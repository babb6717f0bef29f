import type { Follow } from '../model/card'

/** Loads what keeps a card beside an element of the page. */
export async function beside(anchor: Element): Promise<Follow> {
  const { stayBeside } = await import('./anchor/index')
  return stayBeside(anchor)
}
