import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Heel slecht', 'Slecht', 'Niet goed, niet slecht', 'Goed', 'Heel goed'],
  ease: ['Heel moeilijk', 'Moeilijk', 'Geen van beide', 'Makke\u00adlijk', 'Heel makke\u00adlijk'],
  emotionQuestion: 'Hoe voelt u zich na deze stap?',
  easeQuestion: 'Was deze stap makkelijk of moeilijk?',
  reasonsTitle: 'Wat had de meeste invloed op uw antwoord?',
  reasonsLimit: 'Maximaal {n}',
  comment: 'Vertel ons meer (optioneel). Vermeld geen persoonlijke gegevens.',
  thanks: 'Bedankt. Uw antwoord helpt om deze stap te verbeteren.',
  thanksWow: 'Bedankt! We vertellen het aan het team, zodat het zo blijft.',
  thanksEffort: 'Bedankt. Fijn dat het gelukt is; we bekijken wat het moeilijker maakte dan nodig.',
  recovery:
    'Bedankt dat u dit laat weten. Het spijt ons dat het zo is gegaan. Als er nog iets niet is opgelost, kunnen we nu helpen.',
  recoveryFailure:
    'Bedankt dat u dit laat weten. We weten dat dit niet had mogen gebeuren. Zo bereikt u iemand die het kan oplossen.',
  recoveryLink: 'Hulp krijgen',
  later: 'Niet nu',
  done: 'Klaar',
  close: 'Sluiten',
  stay: 'Openhouden',
  tab: 'Uw mening',
  change: 'Antwoord wijzigen',
  step: 'Stap {n} van {total}',
  noNameNeeded: 'Naam en e-mail niet nodig',
  saved: 'Antwoord opgeslagen',
}
