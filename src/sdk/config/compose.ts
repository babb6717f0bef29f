import type { Config } from '../../model/config'
import type { Question, RecoveryRoute } from '../../model/question'
import type { Touchpoint } from '../../model/resolve'
import type { QuestionTexts, Words } from '../../model/words'
import { textFor } from './texts'

/** The words of a language, and the bank's wording of the touchpoint where there is one. */
export interface LanguageParts {
  language: string
  words: Words
  bank: QuestionTexts | undefined
}

/** Puts a question together from the configuration and the bank; `undefined` when neither has words. */
export function compose(
  { touchpoint, stage, moment, config }: Touchpoint,
  { language, words, bank }: LanguageParts,
  absolute: (url: string) => string,
): Question | undefined {
  const emotion = textFor(config?.emotion, language, bank?.emotion)
  const ease = textFor(config?.ease, language, bank?.ease)
  if (!emotion || !ease) return undefined

  const ownReasons = config?.reasons.map(({ id, label }) => {
    return { id, label: textFor(label, language, bank?.reasons[id]) ?? id }
  })
  const bankReasons = Object.entries(bank?.reasons ?? {}).map(([id, label]) => ({ id, label }))
  const label = textFor(config?.recovery?.label, language)
  const recovery: RecoveryRoute | undefined = config?.recovery && {
    url: absolute(config.recovery.url),
    ...(label && { label }),
  }
  return {
    touchpoint,
    stage,
    ...(moment !== undefined && { moment }),
    emotion,
    ease,
    reasons: ownReasons?.length ? ownReasons : bankReasons,
    words,
    locale: language,
    layout: 'cards',
    order: 'emotion-first',
    ...(recovery && { recovery }),
    hasOwner: config?.owner !== undefined,
  }
}

/** Which module holds the words: Spanish has two ways to address people. */
export function textsModule(language: string, address: Config['address']): string {
  return language === 'es' && address === 'usted' ? 'es-usted' : language
}
