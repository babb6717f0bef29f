import type { QuestionTexts } from '../../model/words'

export const onboardingDone: QuestionTexts = {
  emotion: 'How do you feel about your first steps?',
  ease: 'How easy or difficult was it to get everything working?',
  reasons: {
    instructions: 'Instructions',
    steps: 'Number of steps',
    compat: 'Compatibility with my devices',
    help: 'Help available',
    result: 'First result',
  },
}

export const orderTracking: QuestionTexts = {
  emotion: 'How do you feel about how your order is going?',
  ease: 'How easy or difficult was it to know where your order is?',
  reasons: {
    updates: 'Updates',
    accuracy: 'Accuracy of the status',
    date: 'Delivery date',
    changes: 'Changing delivery',
    contact: 'Contact with the carrier',
  },
}

export const deliveryReceived: QuestionTexts = {
  emotion: 'How do you feel now that your order arrived?',
  ease: 'How easy or difficult was it to receive it?',
  reasons: {
    time: 'Delivery time',
    condition: 'Condition of the product',
    match: 'Match with the description',
    packaging: 'Packaging',
    courier: 'Treatment by the courier',
  },
}

export const featureTask: QuestionTexts = {
  emotion: 'How do you feel about what you just did?',
  ease: 'How easy or difficult was this task?',
  reasons: {
    finding: 'Finding the option',
    steps: 'Number of steps',
    speed: 'Speed',
    errors: 'Errors',
    result: 'Result obtained',
  },
}

export const helpArticle: QuestionTexts = {
  emotion: 'How do you feel after checking our help center?',
  ease: 'How easy or difficult was it to solve what you needed?',
  reasons: {
    finding: 'Finding the answer',
    clarity: 'Clarity',
    complete: 'Completeness of the answer',
    uptodate: 'Up to date',
    human: 'Reaching a person',
  },
}

export const supportChatEnd: QuestionTexts = {
  emotion: 'How do you feel about the attention you received?',
  ease: 'How easy or difficult was it to get your issue handled?',
  reasons: {
    wait: 'Waiting time',
    treatment: 'Treatment and empathy',
    knowledge: 'Knowledge of the subject',
    repeat: 'Having to repeat information',
    solution: 'Solution offered',
    channel: 'Changing channels',
  },
}

export const billing: QuestionTexts = {
  emotion: 'How do you feel about this bill?',
  ease: 'How easy or difficult was it to understand the charges?',
  reasons: {
    amount: 'Amount charged',
    detail: 'Detail of the items',
    date: 'Charge date',
    download: 'Download and format',
    claim: 'Asking for a correction',
  },
}

export const returnRefundDone: QuestionTexts = {
  emotion: 'How do you feel about your return?',
  ease: 'How easy or difficult was it to make this return?',
  reasons: {
    rules: 'Conditions',
    label: 'Label and drop-off',
    'refund-time': 'Refund time',
    cost: 'Charges for returning',
    updates: 'Updates',
    treatment: 'Treatment received',
  },
}

export const complaintClosed: QuestionTexts = {
  emotion: 'How do you feel about how we handled your complaint?',
  ease: 'How easy or difficult was it to get it resolved?',
  reasons: {
    speed: 'Speed of reply',
    transparency: 'Explanations given',
    compensation: 'Compensation',
    apology: 'Apology and treatment',
    followup: 'Follow-up',
    fair: 'Fairness of the solution',
  },
}
