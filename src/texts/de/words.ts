import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Sehr schlecht', 'Schlecht', 'Weder gut noch schlecht', 'Gut', 'Sehr gut'],
  ease: ['Sehr schwer', 'Schwer', 'Weder noch', 'Leicht', 'Sehr leicht'],
  emotionQuestion: 'Wie fühlen Sie sich nach diesem Schritt?',
  easeQuestion: 'Wie leicht oder schwer war dieser Schritt?',
  thanks: 'Danke. Ihre Antwort hilft, diesen Schritt zu verbessern.',
  close: 'Schließen',
  stay: 'Offen lassen',
  tab: 'Ihre Meinung',
  step: 'Schritt {n} von {total}',
  saved: 'Antwort gespeichert',
}
