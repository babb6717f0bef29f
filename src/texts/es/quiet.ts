import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'Preguntar más tarde',
  never: 'No volver a preguntar',
  snoozed: 'De acuerdo, preguntaremos en otro momento.',
  nevermore: 'De acuerdo, no volveremos a preguntar.',
}
