import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: '나중에 묻기',
  never: '다시 묻지 않기',
  snoozed: '네, 다음에 여쭤보겠습니다.',
  nevermore: '네, 다시 여쭤보지 않겠습니다.',
}
