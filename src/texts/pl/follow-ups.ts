import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'W porównaniu z oczekiwaniami',
  expectationOptions: ['Gorzej', 'Zgodnie z oczekiwaniami', 'Lepiej'],
  success: 'Czy udało Ci się załatwić to, po co tu jesteś?',
  successOptions: ['Tak', 'Częściowo', 'Nie', 'Jeszcze nie'],
  repurchase: 'Czy kupisz u nas ponownie?',
  recommend: 'Czy nas polecisz?',
  intentOptions: ['Na pewno nie', 'Raczej nie', 'Nie wiem', 'Raczej tak', 'Na pewno tak'],
  feeling: 'Które słowo pasuje najlepiej?',
  feelingOptions: [
    'Frustracja',
    'Dezorientacja',
    'Niepokój',
    'Rozczarowanie',
    'Irytacja',
    'Ulga',
    'Zaufanie',
    'Docenienie',
    'Radość',
    'Miłe zaskoczenie',
  ],
}
