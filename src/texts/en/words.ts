import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
  ease: ['Very difficult', 'Difficult', 'Neither', 'Easy', 'Very easy'],
  emotionQuestion: 'How do you feel about this step?',
  easeQuestion: 'How easy or difficult was this step?',
  thanks: 'Thank you. Your answer helps improve this step.',
  close: 'Close',
  stay: 'Keep open',
  tab: 'Feedback',
  step: 'Step {n} of {total}',
  saved: 'Answer saved',
}
