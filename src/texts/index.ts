import type { QuestionTexts, Words } from '../model/words'
import * as enAwareness from './en/awareness'
import * as enConsideration from './en/consideration'
import * as enLoyalty from './en/loyalty'
import * as enPurchase from './en/purchase'
import * as enUse from './en/use'
import * as en from './en/words'
import { entryName } from './entry-name'
import * as esAwareness from './es/awareness'
import * as esConsideration from './es/consideration'
import * as esLoyalty from './es/loyalty'
import * as esPurchase from './es/purchase'
import * as esUse from './es/use'
import * as es from './es/words'

/** All words and questions of a language at once, for the server; a page loads only what it shows. */
export interface Texts {
  words: Words
  /** Bank entry, such as `checkout-done`, → its wording. */
  questions: Record<string, QuestionTexts>
}

export const texts: Record<'en' | 'es', Texts> = {
  en: textsOf(en.words, {
    ...enAwareness,
    ...enConsideration,
    ...enPurchase,
    ...enUse,
    ...enLoyalty,
  }),
  es: textsOf(es.words, {
    ...esAwareness,
    ...esConsideration,
    ...esPurchase,
    ...esUse,
    ...esLoyalty,
  }),
}

function textsOf(words: Words, modules: Record<string, QuestionTexts>): Texts {
  const entries = Object.entries(modules).map(([name, question]) => [entryName(name), question])
  return { words, questions: Object.fromEntries(entries) }
}
