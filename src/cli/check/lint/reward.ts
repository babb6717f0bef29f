import type { Config } from '../../../model/config'
import type { Found } from '../finding'
import { cardTexts } from './card-texts'
import { languageOf, pathOf } from './wording'

const GIFT = {
  en: 'voucher|coupon|discount|gift|gift card|reward|prize|points|cashback|free (?:coffee|shipping|month|trial)|\\d+ ?% off',
  es: 'vale|cup[oó]n|descuento|regalo|premio|puntos|sorteo|tarjeta regalo|env[ií]o gratis|\\d+ ?% de descuento',
}
/** A promise of something, not a question about it: "Answer and get 10 % off", "Participa en el sorteo". */
const REWARD: Record<string, RegExp> = {
  en: new RegExp(
    `\\b(?:(?:get|win|earn|receive|claim|we(?:'|’)ll give you|you(?:'|’)ll (?:get|receive)|in (?:return|exchange) for|enter|for (?:a|an|your) (?:chance|review|answer|rating))\\b[^.?!]{0,40}\\b(?:${GIFT.en}|draw|raffle|sweepstake)|(?:${GIFT.en}) (?:for|in (?:return|exchange) for|if you) (?:your )?(?:answer|rate|review|feedback|rating)|chance to win)`,
    'iu',
  ),
  es: new RegExp(
    `(?<!\\p{L})(?:(?:gana|gane|consigue|consiga|obt[eé]n|obtenga|recibe|reciba|ll[eé]vate|ll[eé]vese|te regalamos|le regalamos|a cambio de|participa(?:s)?|participe|entra|entre)(?!\\p{L})[^.?!]{0,40}(?<!\\p{L})(?:${GIFT.es})|(?:${GIFT.es}) (?:por|a cambio de|si) (?:tu |su )?(?:respuesta|respondes|responde|opinas|opina|opini[oó]n|valoraci[oó]n|valoras))`,
    'iu',
  ),
}
/** The answer that is wanted. */
const RATING: Record<string, RegExp> = {
  en: /\b(?:5|five)[- ]?stars?\b|\bvery good\b|\bvery easy\b|\b(?:top|high|best|good|positive|happy) (?:score|rating|review|face|answer|feedback)\b/iu,
  es: /(?<!\p{L})(?:(?:5|cinco) estrellas?|muy bien|muy fácil|(?:nota|puntuación|valoración|opinión|respuesta|cara) (?:máxima|alta|buena|positiva|feliz)|(?:buena|mejor) (?:nota|puntuación|valoración|opinión|respuesta))(?!\p{L})/iu,
}

/** A gift for answering, which buys answers; tied to a good one, it buys the answer itself. */
export function reward(config: Config): Found[] {
  return cardTexts(config).flatMap(([path, texts]) =>
    Object.entries(texts).flatMap(([tag, text]): Found[] => {
      const languages = tag === '*' ? Object.keys(REWARD) : [languageOf(tag)]
      const found = languages.map((one) => REWARD[one]?.exec(text)?.[0]).find(Boolean)
      if (!found) return []
      const at = pathOf(path, texts, tag)
      const isBought = languages.some((one) => RATING[one]?.test(text))
      if (isBought) {
        const message = `"${found}" pays for a good answer: it is not allowed in many places, and no figure is worth anything after it.`
        return [{ severity: 'error', path: at, message }]
      }
      const message = `"${found}" promises something for an answer: people answer for the gift, and kindly. Thank them without one.`
      return [{ path: at, message }]
    }),
  )
}
