import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { beforeDone } from './before-done'
import { deadTrigger } from './dead-trigger'
import { doubleQuestion } from './double-question'
import { emptyStage } from './empty-stage'
import { everyPage } from './every-page'
import { impossibleFilter } from './impossible-filter'
import { impossiblePage } from './impossible-page'
import { impossiblePerson } from './impossible-person'
import { impossibleTime } from './impossible-time'
import { leadingQuestion } from './leading-question'
import { longQuestion } from './long-question'
import { lowContrast } from './low-contrast'
import { missingTranslation } from './missing-translation'
import { mixedAddress } from './mixed-address'
import { mixedScale } from './mixed-scale'
import { nearNames } from './near-names'
import { nobodyDrawn } from './nobody-drawn'
import { otherScale } from './other-scale'
import { reviewGating } from './review-gating'
import { reward } from './reward'
import { sameTrigger } from './same-trigger'
import { swappedQuestion } from './swapped-question'
import { tooSoon } from './too-soon'
import { unknownName } from './unknown-name'
import { wordingsOf } from './wording'

const ofWording = {
  'long-question': longQuestion,
  'leading-question': leadingQuestion,
  'double-question': doubleQuestion,
  'other-scale': otherScale,
  'swapped-question': swappedQuestion,
}

const ofConfig = {
  'missing-translation': missingTranslation,
  'mixed-address': mixedAddress,
  'mixed-scale': mixedScale,
  'empty-stage': emptyStage,
  'unknown-name': unknownName,
  'low-contrast': lowContrast,
  'dead-trigger': deadTrigger,
  'same-trigger': sameTrigger,
  'impossible-rule': (config: Config, now: number) => [
    ...impossibleFilter(config),
    ...impossiblePage(config),
    ...impossiblePerson(config),
    ...impossibleTime(config, now),
    ...nobodyDrawn(config),
  ],
  'near-names': nearNames,
  'before-done': beforeDone,
  'too-soon': tooSoon,
  'every-page': everyPage,
  'review-gating': reviewGating,
  reward,
}

/**
 * What works and is still not good, or can never work: each finding with the name of its rule.
 * @param now milliseconds since 1970
 */
export function lint(config: Config, now: number): (Found & { rule: string })[] {
  const wordings = wordingsOf(config)
  const found = [
    ...Object.entries(ofWording).map(([rule, find]) => ({ rule, all: wordings.flatMap(find) })),
    ...Object.entries(ofConfig).map(([rule, find]) => ({ rule, all: find(config, now) })),
  ]
  return found.flatMap(({ rule, all }) => all.map((one) => ({ rule, ...one })))
}
