// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { languageNow, languageOf, textIn } from '../../../src/sdk/asking/languages'

test.each<[(string | undefined)[], string]>([
  [['es'], 'es'],
  [['en-GB'], 'en'],
  [['pt-PT', 'es'], 'pt-BR'],
  [['zh-TW', 'ja'], 'ja'],
  [['zh-TW', 'zh-CN'], 'zh-Hans'],
  [['nb', 'sv', 'de-AT'], 'de'],
  [['nb'], 'en'],
  [[undefined, '', 'es'], 'es'],
  [[], 'en'],
])('of %j the language is %s', (wanted, language) => {
  expect(languageOf(wanted)).toBe(language)
})

test.each<[allowed: unknown, wanted: string[], language: string]>([
  [['es', 'ca'], ['fr', 'ca', 'es'], 'ca'],
  [['es', 'ca'], ['fr'], 'es'],
  [['es', 'ca'], [], 'es'],
  [['xx', 'ca'], ['ca'], 'ca'],
  [['xx'], ['fr'], 'en'],
  [[], ['fr'], 'en'],
  ['es', ['fr'], 'es'],
  [[7, null], ['fr'], 'en'],
])('of %j alone, to somebody who reads %j it speaks %s', (allowed, wanted, language) => {
  expect(languageOf(wanted, allowed)).toBe(language)
})

test('the language of one ask goes over that of the configuration, within those to ask in', () => {
  expect(languageNow({ locale: 'fr', locales: ['es', 'fr'] }, 'es-MX')).toBe('es')
  expect(languageNow({ locale: 'fr', locales: ['es', 'fr'] }, 'de')).not.toBe('de')
})

describe('a text', () => {
  const texts = { '*': 'any', es: 'es', 'en-GB': 'en-GB' }

  test('in the language itself comes first, then in one of its regions', () => {
    expect(textIn(texts, 'es')).toBe('es')
    expect(textIn(texts, 'en')).toBe('en-GB')
    expect(textIn({ 'en-GB': 'en-GB', en: 'en' }, 'en')).toBe('en')
  })

  test('in the whole language comes before one of another region', () => {
    const portuguese = { 'pt-PT': 'pt-PT', pt: 'pt' }
    expect(textIn(portuguese, 'pt-BR')).toBe('pt')
    expect(textIn({ ...portuguese, 'pt-BR': 'pt-BR' }, 'pt-BR')).toBe('pt-BR')
    expect(textIn({ 'pt-PT': 'pt-PT' }, 'pt-BR')).toBe('pt-PT')
  })

  test('in traditional characters is none for those who read simplified ones', () => {
    expect(textIn({ 'zh-TW': 'zh-TW', 'zh-CN': 'zh-CN' }, 'zh-Hans')).toBe('zh-CN')
    expect(textIn({ 'zh-TW': 'zh-TW' }, 'zh-Hans')).toBeUndefined()
  })

  test('for every language comes where its own is missing', () => {
    expect(textIn(texts, 'fr')).toBe('any')
  })

  test('in another language alone, or that nobody has written, is nothing', () => {
    expect(textIn({ fr: 'fr' }, 'en')).toBeUndefined()
    expect(textIn({}, 'en')).toBeUndefined()
    expect(textIn(undefined, 'en')).toBeUndefined()
  })
})

describe('the language to ask in now', () => {
  afterEach(() => {
    document.documentElement.lang = ''
    vi.unstubAllGlobals()
  })

  test('is the wanted one, else the page’s, else the browser’s, else English', () => {
    vi.stubGlobal('navigator', { languages: ['sv', 'es-AR'] })
    document.documentElement.lang = 'pt'
    expect(languageNow({ locale: 'fr-CA' })).toBe('fr')
    expect(languageNow({})).toBe('pt-BR')
    expect(languageNow({ locale: 'sv' })).toBe('pt-BR')
    document.documentElement.lang = ''
    expect(languageNow({})).toBe('es')
    vi.stubGlobal('navigator', { languages: ['sv'] })
    expect(languageNow({})).toBe('en')
  })
})
