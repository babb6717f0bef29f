import type { Config } from '../../../model/config'
import type { Texts } from '../../../model/texts'
import type { Found } from '../finding'

/** A text that lacks a language which others in the file have. */
export function missingTranslation({ touchpoints }: Config): Found[] {
  const all = Object.entries(touchpoints).flatMap(([name, touchpoint]) => {
    const at = `touchpoints.${name}`
    return [
      ...(['emotion', 'ease'] as const).map((field) => [`${at}.${field}`, touchpoint[field]]),
      ...touchpoint.reasons.map(({ label }, i) => [`${at}.reasons[${i}].label`, label]),
      [`${at}.recovery.label`, touchpoint.recovery?.label ?? {}],
    ] as [path: string, texts: Texts][]
  })
  const texts = all.filter(([, own]) => Object.keys(own).length && !own['*'])
  const languages = [...new Set(texts.flatMap(([, own]) => Object.keys(own)))]
  return texts.flatMap(([path, own]): Found[] => {
    const missing = languages.filter((language) => !Object.hasOwn(own, language))
    if (!missing.length) return []
    const message = `has no text in ${missing.join(', ')}; the question bank or another language stands in.`
    return [{ path, message }]
  })
}
