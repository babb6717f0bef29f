import type { BankTexts, Words } from '../model/words'
import * as enAwareness from './en/awareness'
import * as enConsideration from './en/consideration'
import * as enLoyalty from './en/loyalty'
import * as enPurchase from './en/purchase'
import * as enUse from './en/use'
import * as en from './en/words'
import * as esAwareness from './es/awareness'
import * as esConsideration from './es/consideration'
import * as esLoyalty from './es/loyalty'
import * as esPurchase from './es/purchase'
import * as esUse from './es/use'
import * as es from './es/words'

/** All words and questions of a language at once, for the server; a page loads only what it shows. */
export interface Texts {
  words: Words
  questions: BankTexts
}

export const texts: Record<'en' | 'es', Texts> = {
  en: {
    words: en.words,
    questions: {
      ...enAwareness.questions,
      ...enConsideration.questions,
      ...enPurchase.questions,
      ...enUse.questions,
      ...enLoyalty.questions,
    },
  },
  es: {
    words: es.words,
    questions: {
      ...esAwareness.questions,
      ...esConsideration.questions,
      ...esPurchase.questions,
      ...esUse.questions,
      ...esLoyalty.questions,
    },
  },
}
