import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: 'Wat had de meeste invloed op uw antwoord?',
  reasonsLimit: 'Maximaal {n}',
  comment: 'Vertel ons meer (optioneel). Vermeld geen persoonlijke gegevens.',
  thanksWow: 'Bedankt! We vertellen het aan het team, zodat het zo blijft.',
  thanksEffort: 'Bedankt. Fijn dat het gelukt is; we bekijken wat het moeilijker maakte dan nodig.',
  recovery:
    'Bedankt dat u dit laat weten. Het spijt ons dat het zo is gegaan. Als er nog iets niet is opgelost, kunnen we nu helpen.',
  recoveryFailure:
    'Bedankt dat u dit laat weten. We weten dat dit niet had mogen gebeuren. Zo bereikt u iemand die het kan oplossen.',
  recoveryLink: 'Hulp krijgen',
  later: 'Niet nu',
  done: 'Klaar',
  change: 'Antwoord wijzigen',
  noNameNeeded: 'Naam en e-mail niet nodig',
}
