import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'Comparat amb el que esperaves',
  expectationOptions: ['Pitjor', 'Com esperava', 'Millor'],
  success: 'Has pogut fer el que volies?',
  successOptions: ['Sí', 'En part', 'No', 'Encara no'],
  repurchase: 'Ens tornaries a comprar?',
  recommend: 'Ens recomanaries?',
  intentOptions: ['Segur que no', 'Probablement no', 'No ho sé', 'Probablement sí', 'Segur que sí'],
  feeling: 'Quina paraula ho descriu millor?',
  feelingOptions: [
    'Frustració',
    'Confusió',
    'Preocupació',
    'Decepció',
    'Molèstia',
    'Alleujament',
    'Confiança',
    'Reconeixement',
    'Alegria',
    'Sorpresa agradable',
  ],
}
