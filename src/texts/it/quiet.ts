import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'Chiedi più tardi',
  never: 'Non chiedere più',
  snoozed: 'Va bene, chiederemo un’altra volta.',
  nevermore: 'Va bene, non chiederemo più.',
}
