import { bankEntry, bankNames } from '../../../model/bank'
import type { Config } from '../../../model/config'
import { LOCALES, localeOf } from '../../../model/locales'
import type { Found } from '../finding'
import { didYouMean } from '../nearest'

/** A handle that asks about a touchpoint which nobody knows, and a language that nobody is asked in. */
export function unknownName(config: Config): Found[] {
  return [...unknownTouchpoint(config), ...unknownLocale(config)]
}

function unknownLocale({ locale, locales }: Config): Found[] {
  if (!locale) return []
  const spoken = localeOf(locale)
  if (!spoken) {
    const message = `the card does not speak "${locale}" and asks in English; it speaks ${LOCALES.join(', ')}.`
    return [{ path: 'locale', message }]
  }
  if (!locales || locales.some((one) => localeOf(one) === spoken)) return []
  const message = `"${locale}" is not one of "locales" (${locales.join(', ')}): name it there, or leave one of the two out.`
  return [{ path: 'locale', message }]
}

function unknownTouchpoint({ tab, touchpoints, stages }: Config): Found[] {
  if (!tab) return []
  const { touchpoint } = tab
  const own = [...Object.keys(touchpoints), ...stages.map(({ id }) => id)]
  if (own.includes(touchpoint) || bankEntry(touchpoint)) return []
  const message = `there is no touchpoint "${touchpoint}", so the handle asks nothing.${didYouMean(touchpoint, [...own, ...bankNames()])}`
  return [{ severity: 'error', path: 'tab.touchpoint', message }]
}
