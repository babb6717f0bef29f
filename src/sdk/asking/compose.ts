import type { AskConfig } from '../../model/config'
import type { Question } from '../../model/question'
import type { Touchpoint } from '../../model/resolve'
import type { CardParts } from '../card-parts'
import { textFor } from './languages'

/**
 * Loads the words that a touchpoint needs and puts its question together, the configuration over
 * the bank; nothing where neither has words.
 */
export async function compose(
  { touchpoint, stage, moment, bank, config: own = {} }: Touchpoint,
  language: string,
  { address }: AskConfig,
  parts: CardParts,
): Promise<Question | undefined> {
  const texts = language === 'es' && address === 'usted' ? 'es-usted' : language
  const [words, wording] = await Promise.all([
    parts.words(texts),
    bank && parts.wording(texts, bank),
  ])
  const emotion = textFor(own.emotion, language, wording?.emotion)
  const ease = textFor(own.ease, language, wording?.ease)
  if (!emotion || !ease) return undefined

  // A map, since an id of the brand's own may be called `constructor`.
  const banked = new Map(Object.entries(wording?.reasons ?? {}))
  const reasons = own.reasons?.length
    ? own.reasons.map(({ id, label }) => ({
        id,
        label: textFor(label, language, banked.get(id)) ?? id,
      }))
    : [...banked].map(([id, label]) => ({ id, label }))
  const { url: href, label } = own.recovery ?? {}
  const recovery = href
    ? {
        // A link makes the address absolute and, unlike `new URL`, bears one that cannot be.
        url: Object.assign(document.createElement('a'), { href }).href,
        label: textFor(label, language),
      }
    : undefined
  return {
    ...{ touchpoint, stage, moment, emotion, ease, reasons, words, recovery },
    locale: language,
    layout: 'cards',
    order: 'emotion-first',
    hasOwner: !!own.owner,
  }
}
