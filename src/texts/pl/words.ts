import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Bardzo źle', 'Źle', 'Ani dobrze, ani źle', 'Dobrze', 'Bardzo dobrze'],
  ease: ['Bardzo trudno', 'Trudno', 'Ani łatwo, ani trudno', 'Łatwo', 'Bardzo łatwo'],
  emotionQuestion: 'Jak się czujesz po tym kroku?',
  easeQuestion: 'Jak łatwo lub trudno było wykonać ten krok?',
  thanks: 'Dziękujemy. Twoja odpowiedź pomaga ulepszyć ten krok.',
  close: 'Zamknij',
  stay: 'Nie zamykaj',
  tab: 'Twoja opinia',
  step: 'Krok {n} z {total}',
  saved: 'Odpowiedź zapisana',
}
