import type { AskConfig } from '../../model/config'
import { localeOf } from '../../model/locales'
import type { Texts } from '../../model/texts'

/**
 * The first wanted language that the card speaks, English when none is.
 * @param wanted BCP 47 tags, the most wanted first; what is missing is passed over
 */
export function languageOf(wanted: (string | undefined)[]): string {
  return wanted.flatMap((tag = '') => localeOf(tag) ?? [])[0] ?? 'en'
}

/** The text in a language of the card, in the whole language or one of its regions, or for every language. */
export function textIn(texts: Texts = {}, locale: string): string | undefined {
  const near = Object.keys(texts).find((tag) => localeOf(tag) === locale)
  return texts[locale] ?? texts[locale.slice(0, 2)] ?? texts[near ?? '*']
}

/** The language to ask in now: as wanted, else the page's, else the browser's. */
export function languageNow(wanted: string | undefined): string {
  return languageOf([wanted, document.documentElement.lang, ...navigator.languages])
}

/** The folder of the texts in a language: Spanish has two, for tú and for usted. */
export function folderOf(locale: string, address: AskConfig['address']): string {
  return locale === 'es' && address === 'usted' ? 'es-usted' : locale
}
