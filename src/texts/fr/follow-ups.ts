import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'Par rapport à vos attentes',
  expectationOptions: ['Moins bien', 'Comme prévu', 'Mieux'],
  success: 'Avez-vous pu faire ce que vous vouliez\u00a0?',
  successOptions: ['Oui', 'En partie', 'Non', 'Pas encore'],
  repurchase: 'Achèteriez-vous de nouveau chez nous\u00a0?',
  recommend: 'Nous recommanderiez-vous\u00a0?',
  intentOptions: [
    'Certainement pas',
    'Probablement pas',
    'Je ne sais pas',
    'Probablement',
    'Certainement',
  ],
  feeling: 'Quel mot convient le mieux\u00a0?',
  feelingOptions: [
    'Frustration',
    'Confusion',
    'Inquiétude',
    'Déception',
    'Agacement',
    'Soulagement',
    'Confiance',
    'Considération',
    'Joie',
    'Bonne surprise',
  ],
}
