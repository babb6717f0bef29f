import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'Vraag het later',
  never: 'Niet meer vragen',
  snoozed: 'Goed, we vragen het een andere keer.',
  nevermore: 'Goed, we vragen het niet meer.',
}
