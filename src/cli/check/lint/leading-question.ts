import type { Found } from '../finding'
import type { Wording } from './wording'

/**
 * Words that tell people what to answer, and questions that name only the good end of the scale.
 * English and Spanish: Latido words no questions of its own in other languages.
 */
const LEADING: Record<string, RegExp> = {
  en: /\b(?:great|amazing|awesome|lov(?:e|ed)|enjoy(?:ed)?|excellent|wonderful|perfect|delight(?:ed|ful)?|how (?:easy|good|great|happy)(?! or\b)|(?:don|didn|wouldn|isn|wasn|aren|weren)['’]t (?:you|it|they))\b/iu,
  es: /(?<!\p{L})(?:excelente|increíble|genial|maravillos[oa]s?|encant(?:a|ó|ado|ada)|disfrut\p{L}+|perfect[oa]s?|no (?:crees|cree|te|le)(?= )|verdad(?=\?)|(?:qu[eé] tan|cómo de|cuán) fácil(?! o))(?!\p{L})/iu,
}

/** A question that suggests its answer. */
export function leadingQuestion({ path, language, text }: Wording): Found[] {
  const found = Object.hasOwn(LEADING, language) && LEADING[language]?.exec(text)
  if (!found) return []
  const message = `"${found[0]}" suggests the answer; ask in words that leave both ends open, such as "easy or difficult".`
  return [{ path, message }]
}
