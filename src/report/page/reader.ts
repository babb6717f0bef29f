import { OTHER } from '../../model/cube'
import type { Texts } from '../../model/texts'
import type { JourneyMap } from '../map'
import type { Estimate } from '../statistics/mean-interval'
import { type Language, nameIn, stageName, titleOf, WORDS } from './language'
import { type Numbers, numbersIn } from './numbers'
import type { PageWords } from './words'

/** Who the page is drawn for: words, numbers and stage names in one language. */
export interface Reader {
  language: Language
  words: PageWords
  numbers: Numbers
  stageName(stage: string, name: Texts): string
  touchpointName(touchpoint: string): string
  reasonName(reason: string, label: Texts): string
  /** The interval of a mean in words. A mean without spread has none: 100–100 would claim certainty. */
  bounds(estimate: Estimate): string
}

/** A reader of the given language, to whom touchpoints are told by the names that the site gave them. */
export function readerOf(language: Language, names: JourneyMap['names']): Reader {
  const words = WORDS[language]
  const numbers = numbersIn(language)
  const idName = (id: string) => (id === OTHER ? words.other : titleOf(id))
  return {
    language,
    words,
    numbers,
    stageName: (stage, name) => stageName(stage, name, language),
    touchpointName(touchpoint) {
      const name = Object.hasOwn(names, touchpoint) ? names[touchpoint] : undefined
      return nameIn(language, name ?? {}) ?? idName(touchpoint)
    },
    reasonName: (reason, label) => nameIn(language, label) ?? idName(reason),
    bounds: (estimate) => (estimate.lo < estimate.hi ? numbers.bounds(estimate) : words.allAlike),
  }
}
