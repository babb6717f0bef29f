import { CONTEXT_LENGTH, CONTEXT_LIMIT, type ContextValue, NAME_LENGTH } from '../../model/answer'
import type { Tell } from '../host/console'

/** What of the host's context may travel: a bad field is left out and told, the answer goes on. */
export function cleanContext(
  context: object | undefined,
  tell: Tell,
): Record<string, ContextValue> | undefined {
  const fields: [string, ContextValue][] = []
  for (const [key, value] of Object.entries(context ?? {})) {
    const hasRoom = fields.length < CONTEXT_LIMIT
    if (hasRoom && key && key.length <= NAME_LENGTH && isContextValue(value)) {
      fields.push([key, value])
    } else tell('context', key, value)
  }
  return fields.length ? Object.fromEntries(fields) : undefined
}

function isContextValue(value: unknown): value is ContextValue {
  if (typeof value === 'string') return value.length <= CONTEXT_LENGTH
  return typeof value === 'boolean' || Number.isFinite(value)
}
