import type { Answer, FollowUp, Point } from '../../model/answer'
import { FEELINGS, SUCCESSES } from '../../model/follow-up'
import { mapped } from '../../model/mapped'
import type { FollowUpWords } from '../../model/words'

/** One of the values that the answer to an optional question may have. */
export interface Option {
  value: NonNullable<Answer[FollowUp]>
  label: string
}

const INTENTS: Point[] = [1, 2, 3, 4, 5]

/** The values of each optional question, and where their labels stand in its words. */
const OPTIONS = {
  expectation: { values: [-1, 0, 1], labels: 'expectationOptions' },
  success: { values: SUCCESSES, labels: 'successOptions' },
  repurchase: { values: INTENTS, labels: 'intentOptions' },
  recommend: { values: INTENTS, labels: 'intentOptions' },
  feeling: { values: FEELINGS, labels: 'feelingOptions' },
} as const

/** All that may be answered to an optional question, in the order in which it is shown. */
export function optionsOf(followUp: FollowUp, words: FollowUpWords): Option[] {
  const { values, labels } = OPTIONS[followUp]
  return mapped<Option['value'], Option>(values, (value, i) => ({
    value,
    label: words[labels][i] ?? '',
  }))
}
