import type { BankTexts } from '../../model/words'

export const questions: BankTexts = {
  'renewal-done': {
    emotion: 'How do you feel about continuing with us?',
    ease: 'How easy or difficult was it to renew?',
    reasons: {
      price: 'Price',
      notice: 'Advance notice',
      terms: 'Conditions',
      value: 'Value received',
      options: 'Plan options',
    },
  },
  'cancellation-done': {
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
  },
  'loyalty-program': {
    emotion: 'How do you feel about your rewards?',
    ease: 'How easy or difficult was it to use your points?',
    reasons: {
      value: 'Value of rewards',
      rules: 'Rules',
      variety: 'Variety',
      expiry: 'Expiry',
      redeem: 'Redeeming',
    },
  },
  'newsletter-prefs': {
    emotion: 'How do you feel about the messages we send you?',
    ease: 'How easy or difficult was it to set your preferences?',
    reasons: {
      frequency: 'Frequency',
      interest: 'Interest of the content',
      channel: 'Channel',
      control: 'Control over my data',
    },
  },
  'referral-sent': {
    emotion: 'How do you feel about recommending us?',
    ease: 'How easy or difficult was it to invite someone?',
    reasons: {
      reward: 'Reward',
      steps: 'Number of steps',
      share: 'Ways to share',
      trust: 'Confidence in the brand',
    },
  },
  'community-review': {
    emotion: 'How do you feel after sharing your opinion?',
    ease: 'How easy or difficult was it to publish it?',
    reasons: {
      form: 'Form',
      moderation: 'Moderation',
      reply: 'Reply from the brand',
      visibility: 'Visibility',
    },
  },
}
