import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: 'Co najbardziej wpłynęło na Twoją odpowiedź?',
  reasonsLimit: 'Najwyżej {n}',
  comment: 'Napisz więcej (opcjonalnie). Prosimy nie podawać danych osobowych.',
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
  change: 'Zmień odpowiedź',
  noNameNeeded: 'Bez podawania imienia i e-maila',
}
