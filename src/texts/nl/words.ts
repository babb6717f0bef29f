import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Heel slecht', 'Slecht', 'Niet goed, niet slecht', 'Goed', 'Heel goed'],
  ease: ['Heel moeilijk', 'Moeilijk', 'Geen van beide', 'Makke\u00adlijk', 'Heel makke\u00adlijk'],
  emotionQuestion: 'Hoe voelt u zich na deze stap?',
  easeQuestion: 'Was deze stap makkelijk of moeilijk?',
  thanks: 'Bedankt. Uw antwoord helpt om deze stap te verbeteren.',
  close: 'Sluiten',
  stay: 'Openhouden',
  tab: 'Uw mening',
  step: 'Stap {n} van {total}',
  saved: 'Antwoord opgeslagen',
}
