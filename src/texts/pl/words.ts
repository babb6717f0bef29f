import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Bardzo źle', 'Źle', 'Ani dobrze, ani źle', 'Dobrze', 'Bardzo dobrze'],
  ease: ['Bardzo trudno', 'Trudno', 'Ani łatwo, ani trudno', 'Łatwo', 'Bardzo łatwo'],
  emotionQuestion: 'Jak się czujesz po tym kroku?',
  easeQuestion: 'Jak łatwo lub trudno było wykonać ten krok?',
  reasonsTitle: 'Co najbardziej wpłynęło na Twoją odpowiedź?',
  reasonsLimit: 'Najwyżej {n}',
  comment: 'Napisz więcej (opcjonalnie). Prosimy nie podawać danych osobowych.',
  thanks: 'Dziękujemy. Twoja odpowiedź pomaga ulepszyć ten krok.',
  thanksWow: 'Dziękujemy! Przekażemy to zespołowi, aby tak zostało.',
  thanksEffort:
    'Dziękujemy. Cieszymy się, że się udało; sprawdzimy, co niepotrzebnie to utrudniło.',
  recovery:
    'Dziękujemy za informację. Przykro nam, że tak wyszło. Jeśli coś nadal czeka na rozwiązanie, możemy pomóc teraz.',
  recoveryFailure:
    'Dziękujemy za informację. Wiemy, że to nie powinno się zdarzyć. Oto jak skontaktować się z osobą, która może to naprawić.',
  recoveryLink: 'Uzyskaj pomoc',
  later: 'Nie teraz',
  done: 'Gotowe',
  close: 'Zamknij',
  stay: 'Nie zamykaj',
  tab: 'Twoja opinia',
  change: 'Zmień odpowiedź',
  step: 'Krok {n} z {total}',
  noNameNeeded: 'Bez podawania imienia i e-maila',
  saved: 'Odpowiedź zapisana',
}
