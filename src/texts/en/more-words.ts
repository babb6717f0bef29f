import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: 'What influenced your answer most?',
  reasonsLimit: 'Up to {n}',
  comment: 'Tell us more (optional). Please leave out personal data.',
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
  change: 'Change answer',
  noNameNeeded: 'No name or email needed',
}
