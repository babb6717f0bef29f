import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Sehr schlecht', 'Schlecht', 'Weder gut noch schlecht', 'Gut', 'Sehr gut'],
  ease: ['Sehr schwer', 'Schwer', 'Weder noch', 'Leicht', 'Sehr leicht'],
  emotionQuestion: 'Wie fühlen Sie sich nach diesem Schritt?',
  easeQuestion: 'Wie leicht oder schwer war dieser Schritt?',
  reasonsTitle: 'Was hat Ihre Antwort am meisten beeinflusst?',
  reasonsLimit: 'Bis zu {n}',
  comment: 'Erzählen Sie mehr (freiwillig). Bitte keine persönlichen Daten angeben.',
  thanks: 'Danke. Ihre Antwort hilft, diesen Schritt zu verbessern.',
  thanksWow: 'Danke! Wir geben das an das Team weiter, damit es so bleibt.',
  thanksEffort:
    'Danke. Schön, dass es geklappt hat; wir sehen uns an, was es schwerer gemacht hat als nötig.',
  recovery:
    'Danke für Ihre Rückmeldung. Es tut uns leid, dass es so gelaufen ist. Falls noch etwas offen ist, können wir jetzt helfen.',
  recoveryFailure:
    'Danke für Ihre Rückmeldung. Wir wissen, dass das nicht hätte passieren dürfen. So erreichen Sie die Stelle, die es beheben kann.',
  recoveryLink: 'Hilfe erhalten',
  later: 'Jetzt nicht',
  done: 'Fertig',
  close: 'Schließen',
  stay: 'Offen lassen',
  tab: 'Ihre Meinung',
  change: 'Antwort ändern',
  step: 'Schritt {n} von {total}',
  noNameNeeded: 'Name und E-Mail nicht nötig',
  saved: 'Antwort gespeichert',
}
