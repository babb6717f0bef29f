import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Très mal', 'Mal', 'Ni bien ni mal', 'Bien', 'Très bien'],
  ease: ['Très difficile', 'Difficile', 'Ni facile ni difficile', 'Facile', 'Très facile'],
  emotionQuestion: 'Comment avez-vous vécu cette étape\u00a0?',
  easeQuestion: 'Cette étape a-t-elle été facile ou difficile\u00a0?',
  thanks: 'Merci. Votre réponse aide à améliorer cette étape.',
  close: 'Fermer',
  stay: 'Ne pas fermer',
  tab: 'Votre avis',
  step: 'Étape {n} sur {total}',
  saved: 'Réponse enregistrée',
}
