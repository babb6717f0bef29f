import { distance } from 'fastest-levenshtein'

/** Longer names bear more slips: one in every three characters, rounded up. */
const CHARACTERS_PER_SLIP = 3

/** The name that was probably meant, as a question; empty where none is near. */
export function didYouMean(written: unknown, names: readonly string[]): string {
  if (typeof written !== 'string') return ''
  const slips = (name: string) => distance(written.toLowerCase(), name.toLowerCase())
  const [nearest] = [...names].sort((a, b) => slips(a) - slips(b))
  const limit = Math.ceil(written.length / CHARACTERS_PER_SLIP)
  return nearest && slips(nearest) <= limit ? ` Did you mean "${nearest}"?` : ''
}
