import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'Perguntar mais tarde',
  never: 'Não perguntar de novo',
  snoozed: 'Tudo bem, perguntaremos em outro momento.',
  nevermore: 'Tudo bem, não perguntaremos de novo.',
}
