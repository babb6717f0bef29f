// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { languageNow, languageOf, textFor } from '../../../src/sdk/asking/languages'

test.each<[(string | undefined)[], string]>([
  [['es'], 'es'],
  [['es-MX'], 'es'],
  [['ES_mx'], 'es'],
  [['es-Latn-419'], 'es'],
  [['en-GB'], 'en'],
  [['fr'], 'en'],
  [['fr', 'es'], 'es'],
  [['est'], 'en'],
  [[undefined, '', 'es'], 'es'],
  [[], 'en'],
])('of %j the language is %s', (wanted, language) => {
  expect(languageOf(wanted)).toBe(language)
})

describe('a text', () => {
  const texts = { '*': 'any', es: 'es', 'en-GB': 'en-GB' }

  test('in the language itself comes first, then in one of its regions', () => {
    expect(textFor(texts, 'es', 'bank')).toBe('es')
    expect(textFor(texts, 'en', 'bank')).toBe('en-GB')
    expect(textFor({ 'en-GB': 'en-GB', en: 'en' }, 'en')).toBe('en')
  })

  test('for every language comes before the bank’s', () => {
    expect(textFor(texts, 'fr', 'bank')).toBe('any')
  })

  test('of the bank comes before one in another language', () => {
    expect(textFor({ fr: 'fr' }, 'en', 'bank')).toBe('bank')
  })

  test('in any language is better than none', () => {
    expect(textFor({ fr: 'fr', de: 'de' }, 'en')).toBe('fr')
  })

  test('that nobody has written is nothing', () => {
    expect(textFor(undefined, 'en')).toBeUndefined()
    expect(textFor({}, 'en')).toBeUndefined()
  })
})

describe('the language to ask in now', () => {
  afterEach(() => {
    document.documentElement.lang = ''
    vi.unstubAllGlobals()
  })

  test('is the wanted one, else the page’s, else the browser’s, else English', () => {
    vi.stubGlobal('navigator', { languages: ['fr', 'es-AR'] })
    document.documentElement.lang = 'en-US'
    expect(languageNow('es-MX')).toBe('es')
    expect(languageNow(undefined)).toBe('en')
    expect(languageNow('fr')).toBe('en')
    document.documentElement.lang = ''
    expect(languageNow(undefined)).toBe('es')
    vi.stubGlobal('navigator', { languages: ['fr'] })
    expect(languageNow(undefined)).toBe('en')
  })
})
