import type { Found } from '../finding'
import type { Wording } from './wording'

/** The two ends of the scale belong together; any other "and" or "or" joins two questions. */
const ENDS: Record<string, RegExp> = {
  en: /\b(?:easy or difficult|difficult or easy|easy or hard|good or bad|bad or good)\b/giu,
  es: /(?<!\p{L})(?:fácil o difícil|difícil o fácil|bien o mal|mal o bien)(?!\p{L})/giu,
}
const JOINS: Record<string, RegExp> = {
  en: /\s(?:and|or|&|\/)\s/iu,
  es: /\s(?:y|e|o|u|&|\/)\s/iu,
}

/** A question about two things: whoever answers may mean either. */
export function doubleQuestion({ path, language, text }: Wording): Found[] {
  const join = JOINS[language]?.exec(text.replace(ENDS[language] ?? '', ''))
  if (!join) return []
  const message = `asks about two things at once ("${join[0].trim()}"); ask about one, or nobody knows which was answered.`
  return [{ path, message }]
}
