import { REASONS_LIMIT } from '../../model/answer'

/** Adds or removes a reason; beyond the limit the list stays as it is. */
export function toggleReason(chosen: string[], id: string): string[] {
  const others = new Set(chosen)
  if (others.delete(id)) return [...others]
  return chosen.length < REASONS_LIMIT ? [...chosen, id] : chosen
}
