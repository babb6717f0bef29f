import type { Widget } from '../model/card'
import type { BankTexts, Words } from '../model/words'

/** The parts of the bundle that a page loads only when a question opens. */
export interface Parts {
  asking(): Promise<typeof import('./asking/index')>
  widget(): Promise<Widget>
  /** @param texts `en`, `es` or `es-usted` */
  words(texts: string): Promise<Words>
  /** The bank's wording for the touchpoints of a stage. */
  questions(texts: string, stage: string): Promise<BankTexts>
}
