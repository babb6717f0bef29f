import type { Found } from '../finding'
import type { Wording } from './wording'

/** Wordings that belong to other scales: of effort, of agreement, of satisfaction, of numbers. */
const OTHER: Record<string, RegExp> = {
  en: /\b(?:effort|(?:dis)?agree|(?:dis)?satisfied|rate|rating|scale of|1 (?:to|-) (?:5|7|10)|how (?:difficult|hard)(?! or\b))\b/iu,
  es: /(?<!\p{L})(?:esfuerzo|acuerdo|(?:in)?satisfech[oa]s?|califica(?:s|rías|ría)?|escala|del 1 al|(?:qu[eé] tan|cómo de|cuán) difícil(?! o))(?!\p{L})/iu,
}

/** A question whose answers are not those on the card, so that people read the scale backwards. */
export function otherScale({ path, language, text, asks }: Wording): Found[] {
  const found = OTHER[language]?.exec(text)
  if (!found) return []
  const ends = asks === 'ease' ? 'very difficult … very easy' : 'very bad … very good'
  const message = `"${found[0]}" belongs to another scale; the answers here are ${ends}.`
  return [{ path, message }]
}
