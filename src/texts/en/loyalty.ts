import type { QuestionTexts } from '../../model/words'

export const renewalDone: QuestionTexts = {
  emotion: 'How do you feel about continuing with us?',
  ease: 'How easy or difficult was it to renew?',
  reasons: {
    price: 'Price',
    notice: 'Advance notice',
    terms: 'Conditions',
    value: 'Value received',
    options: 'Plan options',
  },
}

export const cancellationDone: QuestionTexts = {
  emotion: 'How do you feel about your time with us?',
  ease: 'How easy or difficult was it to cancel?',
  reasons: {
    price: 'Price',
    need: 'Change in my needs',
    quality: 'Quality',
    service: 'Service received',
    alternative: 'Another provider',
    process: 'Cancellation process',
  },
}

export const loyaltyProgram: QuestionTexts = {
  emotion: 'How do you feel about your rewards?',
  ease: 'How easy or difficult was it to use your points?',
  reasons: {
    value: 'Value of rewards',
    rules: 'Rules',
    variety: 'Variety',
    expiry: 'Expiry',
    redeem: 'Redeeming',
  },
}

export const newsletterPrefs: QuestionTexts = {
  emotion: 'How do you feel about the messages we send you?',
  ease: 'How easy or difficult was it to set your preferences?',
  reasons: {
    frequency: 'Frequency',
    interest: 'Interest of the content',
    channel: 'Channel',
    control: 'Control over my data',
  },
}

export const referralSent: QuestionTexts = {
  emotion: 'How do you feel about recommending us?',
  ease: 'How easy or difficult was it to invite someone?',
  reasons: {
    reward: 'Reward',
    steps: 'Number of steps',
    share: 'Ways to share',
    trust: 'Confidence in the brand',
  },
}

export const communityReview: QuestionTexts = {
  emotion: 'How do you feel after sharing your opinion?',
  ease: 'How easy or difficult was it to publish it?',
  reasons: {
    form: 'Form',
    moderation: 'Moderation',
    reply: 'Reply from the brand',
    visibility: 'Visibility',
  },
}
