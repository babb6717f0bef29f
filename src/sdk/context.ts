import { CONTEXT_LIMIT, type ContextValue, NAME_LENGTH, PATH_LENGTH } from '../model/answer'
import { describe } from '../model/issue'
import type { Tell } from './host/console'

/** What of the host's context may travel: a bad field is left out and told, the answer goes on. */
export function cleanContext(
  context: object | undefined,
  tell: Tell,
): Record<string, ContextValue> | undefined {
  if (!context) return undefined
  const fields = Object.entries(context).filter(([key, value]) => {
    const fits = key.length <= NAME_LENGTH && isContextValue(value)
    if (!fits) {
      tell(
        `context.${key}: expected a short text, a number or a boolean, received ${describe(value)}. It is left out.`,
      )
    }
    return fits
  })
  return Object.fromEntries(fields.slice(0, CONTEXT_LIMIT))
}

function isContextValue(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= PATH_LENGTH
  return typeof value === 'boolean' || Number.isFinite(value)
}
