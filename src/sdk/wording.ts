import type { Config } from '../model/config'
import type { Question } from '../model/question'
import type { Touchpoint } from '../model/resolve'
import { compose, textsModule } from './config/compose'
import type { Language } from './config/texts'
import type { Parts } from './parts'

/** Loads the words that a touchpoint needs, and puts its question together; nothing where there are none. */
export async function questionFor(
  touchpoint: Touchpoint,
  language: Language,
  { config, parts }: { config: Config; parts: Parts },
): Promise<Question | undefined> {
  const { bank } = touchpoint
  const texts = textsModule(language, config.address)
  const [words, questions] = await Promise.all([
    parts.words(texts),
    bank && parts.questions(texts, bank.stage),
  ])
  const wording = bank && questions?.[bank.entry]
  const absolute = (url: string) => new URL(url, document.baseURI).href
  return compose(touchpoint, { language, words, bank: wording }, absolute)
}
