import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'Verglichen mit Ihren Erwartungen',
  expectationOptions: ['Schlechter', 'Wie erwartet', 'Besser'],
  success: 'Konnten Sie erledigen, was Sie vorhatten?',
  successOptions: ['Ja', 'Teilweise', 'Nein', 'Noch nicht'],
  repurchase: 'Würden Sie wieder bei uns kaufen?',
  recommend: 'Würden Sie uns weiterempfehlen?',
  intentOptions: ['Sicher nicht', 'Eher nicht', 'Weiß nicht', 'Eher ja', 'Ganz sicher'],
  feeling: 'Welches Wort passt am besten?',
  feelingOptions: [
    'Frust',
    'Verwirrung',
    'Sorge',
    'Enttäuschung',
    'Ärger',
    'Erleichterung',
    'Vertrauen',
    'Wertschätzung',
    'Freude',
    'Angenehme Überraschung',
  ],
}
