import type { Texts } from '../../model/config'
import { type Language, stageName, WORDS } from './language'
import { type Numbers, numbersIn } from './numbers'
import type { PageWords } from './words'

/** Who the page is drawn for: words, numbers and stage names in one language. */
export interface Reader {
  language: Language
  words: PageWords
  numbers: Numbers
  stageName(stage: string, name: Texts): string
}

/** A reader of the given language. */
export function readerOf(language: Language): Reader {
  return {
    language,
    words: WORDS[language],
    numbers: numbersIn(language),
    stageName: (stage, name) => stageName(stage, name, language),
  }
}
