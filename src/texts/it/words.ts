import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Molto male', 'Male', 'Né bene né male', 'Bene', 'Molto bene'],
  ease: ['Molto difficile', 'Difficile', 'Né facile né difficile', 'Facile', 'Molto facile'],
  emotionQuestion: 'Come ti senti dopo questo passaggio?',
  easeQuestion: 'Questo passaggio è stato facile o difficile?',
  reasonsTitle: 'Che cosa ha influito di più sulla tua risposta?',
  reasonsLimit: 'Fino a {n}',
  comment: 'Raccontaci di più (facoltativo). Non inserire dati personali.',
  thanks: 'Grazie. La tua risposta aiuta a migliorare questo passaggio.',
  thanksWow: 'Grazie! Lo diremo al team, perché continui così.',
  thanksEffort:
    'Grazie. Ci fa piacere che sia andata bene; vedremo che cosa lo ha reso più difficile del necessario.',
  recovery:
    'Grazie per avercelo detto. Ci dispiace che sia andata così. Se qualcosa è ancora in sospeso, possiamo aiutarti ora.',
  recoveryFailure:
    'Grazie per avercelo detto. Sappiamo che non sarebbe dovuto succedere. Ecco come contattare chi può risolvere.',
  recoveryLink: 'Ricevi aiuto',
  later: 'Non ora',
  done: 'Fine',
  close: 'Chiudi',
  stay: 'Non chiudere',
  tab: 'La tua opinione',
  change: 'Cambia risposta',
  step: 'Passo {n} di {total}',
  noNameNeeded: 'Non servono nome né e-mail',
  saved: 'Risposta salvata',
}
