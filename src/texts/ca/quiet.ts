import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'Preguntar més tard',
  never: 'No tornar a preguntar',
  snoozed: 'D’acord, ho preguntarem en un altre moment.',
  nevermore: 'D’acord, no ho tornarem a preguntar.',
}
