import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: '後で答える',
  never: '今後は表示しない',
  snoozed: 'わかりました。また改めてお尋ねします。',
  nevermore: 'わかりました。今後はお尋ねしません。',
}
