import type * as model from '../src/model'
import type { Texts } from '../src/texts'
import type cxJson from './cx.json'

export function weekOfAnswers(options: {
  now: number
  seed: number
  model: Pick<typeof model, 'bankEntry' | 'hash' | 'instrumentOf' | 'uuidv7'>
  texts: Record<'en' | 'es', Texts>
  /** As written: `demo/cx.json`. */
  config: typeof cxJson
}): model.Answer[]
