import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'बाद में पूछें',
  never: 'दोबारा न पूछें',
  snoozed: 'ठीक है, हम फिर कभी पूछेंगे।',
  nevermore: 'ठीक है, हम दोबारा नहीं पूछेंगे।',
}
