import type { AskConfig } from '../../model/config'
import { LOCALES, localeOf } from '../../model/locales'
import type { Texts } from '../../model/texts'

/**
 * The first wanted language that the card speaks and the brand asks in; where there is none, the
 * brand's first, or English.
 * @param wanted BCP 47 tags, the most wanted first; what is missing is passed over
 * @param allowed the languages to ask in; all of the card's where nothing is said
 */
export function languageOf(wanted: (string | undefined)[], allowed: unknown = LOCALES): string {
  const own: unknown[] = [allowed].flat()
  const spoken = wanted.flatMap((tag = '') => localeOf(tag) ?? [])
  const isOwn = (tag: string) => own.indexOf(tag) >= 0
  return spoken.find(isOwn) ?? LOCALES.find((tag) => tag === own[0]) ?? 'en'
}

/** The text in a language of the card, in the whole language or one of its regions, or for every language. */
export function textIn(texts: Texts = {}, locale: string): string | undefined {
  const near = Object.keys(texts).find((tag) => localeOf(tag) === locale)
  return texts[locale] ?? texts[locale.slice(0, 2)] ?? texts[near ?? '*']
}

/** The language to ask in now: as wanted for this ask, else as configured, else the page's, else the browser's. */
export function languageNow(
  { locale, locales }: Pick<AskConfig, 'locale' | 'locales'>,
  wanted = locale,
): string {
  return languageOf([wanted, document.documentElement.lang, ...navigator.languages], locales)
}

/** The folder of the texts in a language: Spanish has two, for tú and for usted. */
export function folderOf(locale: string, address: AskConfig['address']): string {
  return locale === 'es' && address === 'usted' ? 'es-usted' : locale
}
