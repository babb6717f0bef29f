import type { AskConfig } from '../../model/config'

const RULES = ['when', 'where', 'who', 'schedule', 'sample', 'variants']

/** Tells whether a configuration says when, where, whom or how to ask, which takes a part of its own. */
export function hasRules({ stages, touchpoints }: AskConfig): boolean {
  return [...stages, ...Object.values(touchpoints)].some((own) => RULES.some((rule) => rule in own))
}
