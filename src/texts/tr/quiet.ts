import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'Daha sonra sor',
  never: 'Bir daha sorma',
  snoozed: 'Tamam, başka zaman sorarız.',
  nevermore: 'Tamam, bir daha sormayacağız.',
}
