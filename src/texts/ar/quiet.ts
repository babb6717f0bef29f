import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'اسألني لاحقًا',
  never: 'لا تسألني مجددًا',
  snoozed: 'حسنًا، سنسألك في وقت آخر.',
  nevermore: 'حسنًا، لن نسألك مجددًا.',
}
