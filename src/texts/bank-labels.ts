import { bankNames } from '../model/bank'
import type { AskConfig } from '../model/config'
import { resolve } from '../model/resolve'
import type { Texts } from '../model/texts'
import { texts } from './index'
import { TOUCHPOINT_NAMES } from './touchpoint-names'

/** What the question bank calls the touchpoints and reasons that a site may have answers to. */
export interface BankLabels {
  /** Touchpoint → its name; none for a touchpoint of the brand's own. */
  touchpointNames: Record<string, Texts>
  /** Touchpoint → reason → the label on the card. */
  reasonLabels: Record<string, Record<string, Texts>>
}

/** Labels in every language of the bank, for all touchpoints of the configuration and of the bank. */
export function bankLabels(config: AskConfig): BankLabels {
  const touchpoints = [...new Set([...Object.keys(config.touchpoints), ...bankNames()])]
  const names = touchpoints.flatMap((touchpoint) => {
    const key = touchpoint.replaceAll('_', '-')
    return Object.hasOwn(TOUCHPOINT_NAMES, key) ? [[touchpoint, TOUCHPOINT_NAMES[key]]] : []
  })
  const reasons = touchpoints.map((touchpoint) => {
    const entry = resolve(touchpoint, config)?.bank?.entry
    return [touchpoint, entry ? labelsOf(entry) : {}] as const
  })
  return { touchpointNames: Object.fromEntries(names), reasonLabels: Object.fromEntries(reasons) }
}

function labelsOf(entry: string): Record<string, Texts> {
  const labels: Record<string, Texts> = {}
  for (const [language, { questions }] of Object.entries(texts)) {
    for (const [reason, label] of Object.entries(questions[entry]?.reasons ?? {})) {
      labels[reason] = { ...labels[reason], [language]: label }
    }
  }
  return labels
}
