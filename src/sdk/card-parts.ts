import type { Widget } from '../model/card'
import type { FollowUpWords, MoreWords, QuestionTexts, QuietWords, Words } from '../model/words'

/** The parts of the bundle that a question on screen is made of. */
export interface CardParts {
  widget(): Promise<Widget>
  /** @param texts a locale of the card, or `es-usted` */
  words(texts: string): Promise<Words>
  /** The bank's wording of a touchpoint; nothing where the bank has none. */
  wording(texts: string, bank: { entry: string; stage: string }): Promise<QuestionTexts | undefined>
  /** What is said beside and after the second question, in the same languages as the words. */
  moreWords(texts: string): Promise<MoreWords>
  /** What puts a question off, in the same languages as the words. */
  quietWords(texts: string): Promise<QuietWords>
  /** What the optional questions say, in the same languages as the words. */
  followUpWords(texts: string): Promise<FollowUpWords>
  /** What takes addresses and numbers of people out of comments, where the brand wants it. */
  redacting(): Promise<typeof import('./redacting/index')>
}
