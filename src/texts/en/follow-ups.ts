import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'Compared with what you expected',
  expectationOptions: ['Worse', 'As expected', 'Better'],
  success: 'Did you do what you came to do?',
  successOptions: ['Yes', 'Partly', 'No', 'Not yet'],
  repurchase: 'Would you buy from us again?',
  recommend: 'Would you recommend us?',
  intentOptions: ['Definitely not', 'Probably not', 'Not sure', 'Probably', 'Definitely'],
  feeling: 'Which word fits best?',
  feelingOptions: [
    'Frustration',
    'Confusion',
    'Worry',
    'Disappointment',
    'Annoyance',
    'Relief',
    'Trust',
    'Feeling valued',
    'Joy',
    'Pleasant surprise',
  ],
}
