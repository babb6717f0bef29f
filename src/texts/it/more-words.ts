import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: 'Che cosa ha influito di più sulla tua risposta?',
  reasonsLimit: 'Fino a {n}',
  comment: 'Raccontaci di più (facoltativo). Non inserire dati personali.',
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
  change: 'Cambia risposta',
  noNameNeeded: 'Non servono nome né e-mail',
}
