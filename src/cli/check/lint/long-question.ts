import type { Found } from '../finding'
import type { Wording } from './wording'

/** Beyond this, a question takes a third line in a card on a phone. */
const LENGTH = 75

/** A question that is not read at a glance. */
export function longQuestion({ path, text }: Wording): Found[] {
  const { length } = [...text]
  if (length <= LENGTH) return []
  return [{ path, message: `${length} characters; up to ${LENGTH} are read at a glance.` }]
}
