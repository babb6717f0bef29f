import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'Später fragen',
  never: 'Nicht mehr fragen',
  snoozed: 'In Ordnung, wir fragen ein andermal.',
  nevermore: 'In Ordnung, wir fragen nicht mehr.',
}
