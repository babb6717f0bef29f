import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'Ask me later',
  never: 'Don’t ask me again',
  snoozed: 'All right. We will ask another time.',
  nevermore: 'All right. We will not ask again.',
}
