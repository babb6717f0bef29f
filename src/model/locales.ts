/** The languages that the card speaks itself, as BCP 47 tags; those of the question bank first. */
export const LOCALES = 'en es pt-BR fr de it nl ca pl tr ar he ja zh-Hans ko hi'.split(' ')

/** The languages of the question bank. */
export const BANK_LOCALES = LOCALES.slice(0, 2)

/**
 * The language of the card that serves a BCP 47 tag best; nothing where none does. Traditional
 * Chinese is none: those who read it are better served by their next language.
 */
export function localeOf(tag: string): string | undefined {
  const [language] = tag.toLowerCase().split(/[-_]/)
  if (/^zh.(hant|hk|mo|tw)/i.test(tag)) return undefined
  return LOCALES.find((locale) => locale.split('-')[0] === language)
}
