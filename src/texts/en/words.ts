import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
  ease: ['Very difficult', 'Difficult', 'Neither', 'Easy', 'Very easy'],
  emotionQuestion: 'How do you feel about this step?',
  easeQuestion: 'How easy or difficult was this step?',
  reasonsTitle: 'What influenced your answer most?',
  reasonsLimit: 'Up to {n}',
  comment: 'Tell us more (optional). Please leave out personal data.',
  thanks: 'Thank you. Your answer helps improve this step.',
  thanksWow: 'Thank you! We will tell the team, so it stays this way.',
  thanksEffort:
    'Thank you. Glad it worked out; we will look at what made it harder than it should be.',
  recovery:
    'Thank you for telling us. We are sorry it went this way. If something is still unresolved, we can help now.',
  recoveryFailure:
    'Thank you for telling us. We know this should not have happened. Here is how to reach someone who can fix it.',
  recoveryLink: 'Get help',
  later: 'Not now',
  done: 'Done',
  close: 'Close',
  stay: 'Keep open',
  tab: 'Feedback',
  change: 'Change answer',
  step: 'Step {n} of {total}',
  noNameNeeded: 'No name or email needed',
  saved: 'Answer saved',
}
