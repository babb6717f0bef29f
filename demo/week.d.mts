import type * as model from '../src/model'
import type { Texts } from '../src/texts'

export function weekOfAnswers(options: {
  now: number
  seed: number
  model: Pick<typeof model, 'bankEntry' | 'hash' | 'instrumentOf' | 'uuidv7'>
  texts: Record<'en' | 'es', Texts>
}): model.Answer[]
