import type { AskConfig } from '../../model/config'
import { guarded } from '../../model/guarded'
import { BANK_LOCALES } from '../../model/locales'
import { mapped } from '../../model/mapped'
import type { Question } from '../../model/question'
import type { Touchpoint } from '../../model/resolve'
import type { CardParts } from '../card-parts'
import { draw } from './draw'
import { folderOf, textIn } from './languages'

/** What one ask is made with. */
export interface Asked extends Pick<AskConfig, 'address' | 'privacy'> {
  /** The language of the card. */
  locale: string
  /** From 0 up to 1: draws what is left to chance. */
  chance: number
  /** The person may put the question off. */
  mayWait?: boolean
}

/**
 * Loads the words that a touchpoint needs and puts its question together: the configuration over
 * the bank over the questions that fit any touchpoint. All in one language, but for the labels of
 * the brand's own reasons, which nobody else can word. Where the words of the optional questions are
 * missing, these are not asked, and all else is.
 */
export async function compose(
  { touchpoint, stage, moment, bank, config: own = {} }: Touchpoint,
  { locale, chance, address, mayWait, privacy }: Asked,
  parts: CardParts,
): Promise<Question> {
  const texts = folderOf(locale, address)
  const hasBank = BANK_LOCALES.indexOf(locale) >= 0
  const { followUps = [] } = own
  const [words, wording, followUpWords, quietWords] = await Promise.all([
    parts.words(texts),
    hasBank && bank ? parts.wording(texts, bank) : undefined,
    followUps.length ? guarded(parts.followUpWords)(texts) : undefined,
    mayWait ? guarded(parts.quietWords)(texts) : undefined,
  ])

  // A map, since an id of the brand's own may be called `constructor`.
  const banked = new Map(Object.entries(wording?.reasons ?? {}))
  const reasons = own.reasons?.length
    ? own.reasons.flatMap(({ id, label = {} }) => {
        const name = textIn(label, locale) ?? banked.get(id) ?? Object.values(label)[0]
        // Without a label it is a reason of the bank, whose words are not in every language.
        return name || hasBank ? { id, label: name ?? id } : []
      })
    : mapped(banked, ([id, label]) => ({ id, label }))
  const { url: href, event, label } = own.recovery ?? {}
  const url = href && absolute(href)
  const recovery = url || event ? { url, event, label: textIn(label, locale) } : undefined
  return {
    ...{ touchpoint, stage, moment, reasons, words, recovery, locale, followUpWords, quietWords },
    ...draw(own, chance),
    moreWords: () => parts.moreWords(texts),
    redacting: privacy?.redact ? parts.redacting : undefined,
    followUps: followUpWords && [...new Set(followUps)],
    emotion: textIn(own.emotion, locale) ?? wording?.emotion ?? words.emotionQuestion,
    ease: textIn(own.ease, locale) ?? wording?.ease ?? words.easeQuestion,
    hasOwner: !!own.owner,
  }
}

/** A link makes an address absolute and, unlike `new URL`, bears one that cannot be. */
function absolute(href: string): string {
  const link = document.createElement('a')
  link.href = href
  return link.href
}
