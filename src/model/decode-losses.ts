import { decodeList } from './decode-list'
import { type FieldRule, name, uuid } from './field-rules'
import type { Issue } from './issue'
import { LOSSES_LIMIT, type Loss } from './loss'

const rules: Record<keyof Loss, FieldRule> = { id: uuid, cause: name }

/** Reads what a page says that it has given up; most batches say nothing. Never throws. */
export function decodeLosses(value: unknown): { losses: Loss[]; issues: Issue[] } {
  const list = { path: 'lost', item: 'a loss', items: 'losses', limit: LOSSES_LIMIT, rules }
  const { read, issues } = decodeList<Loss>(value, list)
  return { losses: read, issues }
}
