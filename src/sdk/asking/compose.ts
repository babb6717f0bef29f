import type { AskConfig } from '../../model/config'
import { BANK_LOCALES } from '../../model/locales'
import type { Question } from '../../model/question'
import type { Touchpoint } from '../../model/resolve'
import type { CardParts } from '../card-parts'
import { textIn } from './languages'

/**
 * Loads the words that a touchpoint needs and puts its question together: the configuration over
 * the bank over the questions that fit any touchpoint. All in one language, but for the labels of
 * the brand's own reasons, which nobody else can word.
 */
export async function compose(
  { touchpoint, stage, moment, bank, config: own = {} }: Touchpoint,
  locale: string,
  { address }: AskConfig,
  parts: CardParts,
): Promise<Question> {
  const texts = locale === 'es' && address === 'usted' ? 'es-usted' : locale
  const hasBank = BANK_LOCALES.includes(locale)
  const [words, wording] = await Promise.all([
    parts.words(texts),
    hasBank && bank ? parts.wording(texts, bank) : undefined,
  ])

  // A map, since an id of the brand's own may be called `constructor`.
  const banked = new Map(Object.entries(wording?.reasons ?? {}))
  const reasons = own.reasons?.length
    ? own.reasons.flatMap(({ id, label = {} }) => {
        const name = textIn(label, locale) ?? banked.get(id) ?? Object.values(label)[0]
        // Without a label it is a reason of the bank, whose words are not in every language.
        return name || hasBank ? { id, label: name ?? id } : []
      })
    : [...banked].map(([id, label]) => ({ id, label }))
  const { url: href, label } = own.recovery ?? {}
  const recovery = href
    ? {
        // A link makes the address absolute and, unlike `new URL`, bears one that cannot be.
        url: Object.assign(document.createElement('a'), { href }).href,
        label: textIn(label, locale),
      }
    : undefined
  return {
    ...{ touchpoint, stage, moment, reasons, words, recovery, locale },
    emotion: textIn(own.emotion, locale) ?? wording?.emotion ?? words.emotionQuestion,
    ease: textIn(own.ease, locale) ?? wording?.ease ?? words.easeQuestion,
    layout: 'cards',
    order: 'emotion-first',
    hasOwner: !!own.owner,
  }
}
