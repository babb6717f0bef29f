import type { Texts } from '../../model/config'

/** The languages that the widget speaks itself. */
const LANGUAGES = ['en', 'es']

/**
 * The first wanted language that the widget speaks, English when none is.
 * @param wanted BCP 47 tags, the most wanted first; what is missing is passed over
 */
export function languageOf(wanted: (string | undefined)[]): string {
  const languages = wanted.map((tag) => tag?.toLowerCase().split(/[-_]/)[0] ?? '')
  return languages.find((language) => LANGUAGES.includes(language)) ?? 'en'
}

/**
 * The text for a language, or the one for every language, or what the bank says; and at last any
 * text there is: a question is never hidden because a language is missing.
 */
export function textFor(texts: Texts = {}, language: string, bank?: string): string | undefined {
  const tags = Object.keys(texts)
  const tag = tags.find((t) => t === language) ?? tags.find((t) => t.startsWith(`${language}-`))
  return texts[tag ?? '*'] ?? bank ?? texts[tags[0] ?? '']
}

/** The language to ask in now: as wanted, else the page's, else the browser's. */
export function languageNow(wanted: string | undefined): string {
  return languageOf([wanted, document.documentElement.lang, ...navigator.languages])
}
