import type { Texts } from '../../model/config'

/** The languages that the widget speaks itself. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * The first wanted language that the widget speaks, English when none is.
 * @param wanted BCP 47 tags, the most wanted first; what is missing is passed over
 */
export function languageOf(wanted: (string | undefined)[]): Language {
  for (const tag of wanted) {
    const language = LANGUAGES.find((known) => known === tag?.toLowerCase().split(/[-_]/)[0])
    if (language) return language
  }
  return 'en'
}

/**
 * The text for a language, or the one for every language, or what the bank says; and at last any
 * text there is: a question is never hidden because a language is missing.
 */
export function textFor(
  texts: Texts | undefined,
  language: string,
  bank?: string,
): string | undefined {
  const own = texts && Object.entries(texts)
  const exact = own?.find(([tag]) => tag === language || tag.startsWith(`${language}-`))
  return exact?.[1] ?? texts?.['*'] ?? bank ?? own?.[0]?.[1]
}
