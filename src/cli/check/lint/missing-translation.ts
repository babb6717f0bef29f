import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { cardTexts } from './card-texts'

/** A text that lacks a language: one of `locales`, or where there are none, one that others in the file have. */
export function missingTranslation(config: Config): Found[] {
  const texts = cardTexts(config).filter(([, own]) => !own['*'])
  const languages = config.locales ?? [...new Set(texts.flatMap(([, own]) => Object.keys(own)))]
  return texts.flatMap(([path, own]): Found[] => {
    const missing = languages.filter((language) => !serves(Object.keys(own), language))
    if (!missing.length) return []
    const message = `has no text in ${missing.join(', ')}; the question bank or another language stands in.`
    return [{ path, message }]
  })
}

/** As on a page: a text in `pt` or `pt-PT` is read for `pt-BR` too. */
function serves(tags: string[], language: string): boolean {
  const [wanted] = language.split('-')
  return tags.some((tag) => tag === language || tag.split('-')[0] === wanted)
}
