import type { PageParts } from '../../page-parts'

/** Asks the host page whether now is a good time. A fault of theirs counts as no, and is told. */
export async function mayAsk(
  touchpoint: string,
  { canAsk, tell }: Pick<PageParts, 'canAsk' | 'tell'>,
): Promise<boolean> {
  try {
    return !canAsk || (await canAsk(touchpoint))
  } catch (error) {
    tell('can-ask', touchpoint, error)
    return false
  }
}
