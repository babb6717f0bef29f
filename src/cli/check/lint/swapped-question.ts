import type { Found } from '../finding'
import type { Wording } from './wording'

/** Wordings of the one question whose answers are those of the other. */
const SWAPPED: Record<Wording['asks'], Record<string, RegExp>> = {
  emotion: {
    en: /\b(?:easy or (?:difficult|hard)|(?:difficult|hard) or easy|how (?:easy|difficult|hard))\b/iu,
    es: /(?<!\p{L})(?:fácil o difícil|difícil o fácil|(?:qu[eé] tan|cómo de|cuán) (?:fácil|difícil))(?!\p{L})/iu,
  },
  ease: {
    en: /\b(?:how (?:do|did) (?:you|it) feel|how was|how (?:good|bad|happy))\b/iu,
    es: /(?<!\p{L})(?:cómo (?:te sientes|se siente|te sentiste|se sintió|te fue|le fue)|qu[eé] (?:te|le) pareció)(?!\p{L})/iu,
  },
}
const FITS: Record<Wording['asks'], RegExp> = {
  emotion: /$^/,
  // "How was it, easy or difficult?" asks about ease after all.
  ease: /\b(?:easy|difficult|hard|simple)\b|(?<!\p{L})(?:fácil|difícil|sencill[oa])(?!\p{L})/iu,
}

/** A question of feeling above the answers of ease, or the reverse. */
export function swappedQuestion({ path, language, text, asks }: Wording): Found[] {
  const found = SWAPPED[asks][language]?.exec(text)
  if (!found || FITS[asks].test(text)) return []
  const [ends, other] =
    asks === 'ease' ? ['very difficult … very easy', 'emotion'] : ['very bad … very good', 'ease']
  const message = `"${found[0]}" is answered here by ${ends}; it belongs in "${other}".`
  return [{ path, message }]
}
