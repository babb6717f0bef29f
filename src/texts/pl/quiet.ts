import type { QuietWords } from '../../model/words'

export const quiet: QuietWords = {
  snooze: 'Zapytaj później',
  never: 'Nie pytaj więcej',
  snoozed: 'Dobrze, zapytamy innym razem.',
  nevermore: 'Dobrze, nie będziemy więcej pytać.',
}
