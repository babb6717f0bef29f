import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { doubleQuestion } from './double-question'
import { emptyStage } from './empty-stage'
import { leadingQuestion } from './leading-question'
import { longQuestion } from './long-question'
import { lowContrast } from './low-contrast'
import { missingTranslation } from './missing-translation'
import { mixedAddress } from './mixed-address'
import { otherScale } from './other-scale'
import { wordingsOf } from './wording'

const ofWording = {
  'long-question': longQuestion,
  'leading-question': leadingQuestion,
  'double-question': doubleQuestion,
  'other-scale': otherScale,
}

const ofConfig = {
  'missing-translation': missingTranslation,
  'mixed-address': mixedAddress,
  'empty-stage': emptyStage,
  'low-contrast': lowContrast,
}

/** What works and is still not good: each finding with the name of its rule. */
export function lint(config: Config): (Found & { rule: string })[] {
  const wordings = wordingsOf(config)
  const found = [
    ...Object.entries(ofWording).map(([rule, find]) => ({ rule, all: wordings.flatMap(find) })),
    ...Object.entries(ofConfig).map(([rule, find]) => ({ rule, all: find(config) })),
  ]
  return found.flatMap(({ rule, all }) => all.map((one) => ({ rule, ...one })))
}
