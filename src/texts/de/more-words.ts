import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: 'Was hat Ihre Antwort am meisten beeinflusst?',
  reasonsLimit: 'Bis zu {n}',
  comment: 'Erzählen Sie mehr (freiwillig). Bitte keine persönlichen Daten angeben.',
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
  change: 'Antwort ändern',
  noNameNeeded: 'Name und E-Mail nicht nötig',
}
