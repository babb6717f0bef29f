import { expect, test } from 'vitest'
import { BANK_LOCALES, LOCALES, localeOf } from '../../src/model/locales'

test.each(LOCALES)('%s is served by itself, whatever its case and region', (locale) => {
  expect(localeOf(locale)).toBe(locale)
  expect(localeOf(locale.toUpperCase())).toBe(locale)
  expect(localeOf(`${locale}-ZZ`)).toBe(locale)
})

test.each([
  ['es-MX', 'es'],
  ['ES_mx', 'es'],
  ['es-Latn-419', 'es'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['fr-CA', 'fr'],
])('%s is served by %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale)
})

test.each([
  ...['zh-TW', 'zh_HK', 'zh-MO', 'zh-Hant', 'zh-hant-CN'],
  ...['nb', 'sv-SE', 'est', 'e', '', '-', '__proto__', 'constructor'],
])('%j is served by none', (tag) => {
  expect(localeOf(tag)).toBeUndefined()
})

test('every tag is a real one, as browsers write it', () => {
  expect(LOCALES.flatMap((tag) => Intl.getCanonicalLocales(tag))).toEqual(LOCALES)
})

test('the question bank speaks English and Spanish', () => {
  expect(BANK_LOCALES).toEqual(['en', 'es'])
})
