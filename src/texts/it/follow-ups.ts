import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'Rispetto a quello che ti aspettavi',
  expectationOptions: ['Peggio', 'Come previsto', 'Meglio'],
  success: 'Hai potuto fare quello che volevi?',
  successOptions: ['Sì', 'In parte', 'No', 'Non ancora'],
  repurchase: 'Compreresti di nuovo da noi?',
  recommend: 'Ci consiglieresti?',
  intentOptions: [
    'Sicuramente no',
    'Probabilmente no',
    'Non so',
    'Probabilmente sì',
    'Sicuramente sì',
  ],
  feeling: 'Quale parola lo descrive meglio?',
  feelingOptions: [
    'Frustrazione',
    'Confusione',
    'Preoccupazione',
    'Delusione',
    'Fastidio',
    'Sollievo',
    'Fiducia',
    'Apprezzamento',
    'Gioia',
    'Piacevole sorpresa',
  ],
}
