import { CONTEXT_LENGTH, CONTEXT_LIMIT, type ContextValue, NAME_LENGTH } from '../../model/answer'
import { filtered } from '../../model/filtered'
import type { Tell } from '../host/console'

/** What of the host's context may travel: a bad field is left out and told, the answer goes on. */
export function cleanContext(
  context: object | undefined,
  tell: Tell,
): Record<string, ContextValue> | undefined {
  let room = CONTEXT_LIMIT
  const fields = filtered(Object.entries(context ?? {}), ([key, value]) => {
    const fits = room-- > 0 && key && key.length <= NAME_LENGTH && isContextValue(value)
    if (!fits) tell('context', key, value)
    return fits
  })
  return fields.length ? Object.fromEntries(fields) : undefined
}

function isContextValue(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= CONTEXT_LENGTH
  return typeof value === 'boolean' || Number.isFinite(value)
}
