import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Molto male', 'Male', 'Né bene né male', 'Bene', 'Molto bene'],
  ease: ['Molto difficile', 'Difficile', 'Né facile né difficile', 'Facile', 'Molto facile'],
  emotionQuestion: 'Come ti senti dopo questo passaggio?',
  easeQuestion: 'Questo passaggio è stato facile o difficile?',
  thanks: 'Grazie. La tua risposta aiuta a migliorare questo passaggio.',
  close: 'Chiudi',
  stay: 'Non chiudere',
  tab: 'La tua opinione',
  step: 'Passo {n} di {total}',
  saved: 'Risposta salvata',
}
