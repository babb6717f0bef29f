import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'לשאול מאוחר יותר',
  never: 'לא לשאול שוב',
  snoozed: 'בסדר, נשאל בפעם אחרת.',
  nevermore: 'בסדר, לא נשאל שוב.',
}
