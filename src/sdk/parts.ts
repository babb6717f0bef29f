import type { Widget } from '../model/card'
import type { QuestionTexts, Words } from '../model/words'

/** The parts of the bundle that a page loads only when it needs them. */
export interface Parts {
  asking(): Promise<typeof import('./asking/index')>
  recording(): Promise<typeof import('./recording/index')>
  messages(): Promise<typeof import('./messages').messages>
  widget(): Promise<Widget>
  /** @param texts `en`, `es` or `es-usted` */
  words(texts: string): Promise<Words>
  /** The bank's wording of a touchpoint; nothing where the bank has none. */
  wording(texts: string, bank: { entry: string; stage: string }): Promise<QuestionTexts | undefined>
}
