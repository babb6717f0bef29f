import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: '稍后再问',
  never: '不再询问',
  snoozed: '好的，我们改天再问。',
  nevermore: '好的，我们不再询问。',
}
