import type { Texts } from '../../model/texts'
import { english } from './english'
import { spanish } from './spanish'
import type { PageWords } from './words'

/** A language that the page speaks. */
export type Language = 'en' | 'es'

/** The page's words in each language. */
export const WORDS: Record<Language, PageWords> = { en: english, es: spanish }

/** The first language that the page speaks among those asked for; English when there is none. */
export function languageOf(wanted: readonly (string | null)[]): Language {
  for (const tag of wanted) {
    const base = tag?.toLowerCase().split('-')[0]
    if (base === 'en' || base === 'es') return base
  }
  return 'en'
}

/** What a stage is called: as configured, else by the page's own words, else by its id. */
export function stageName(stage: string, name: Texts, language: Language): string {
  const { stages } = WORDS[language]
  const own = Object.hasOwn(stages, stage) ? stages[stage] : undefined
  return name[language] ?? name['*'] ?? own ?? nameIn(language, name) ?? titleOf(stage)
}

/** A configured name in the language, else in any: a name in another language beats an id. */
export function nameIn(language: Language, name: Texts): string | undefined {
  return name[language] ?? name['*'] ?? Object.values(name)[0]
}

/** `help-center` as a heading: `Help center`. */
export function titleOf(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim() || id
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}
