import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'Me demander plus tard',
  never: 'Ne plus me demander',
  snoozed: 'D’accord, ce sera pour une autre fois.',
  nevermore: 'D’accord, nous ne demanderons plus.',
}
