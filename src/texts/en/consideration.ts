import type { QuestionTexts } from '../../model/words'

export const productPage: QuestionTexts = {
  emotion: 'How do you feel about this product page?',
  ease: 'How easy or difficult was it to know whether this is right for you?',
  reasons: {
    photos: 'Photos and images',
    specs: 'Details and sizes',
    reviews: "Other customers' reviews",
    price: 'Price',
    delivery: 'Delivery time and charges',
    stock: 'Availability',
  },
}

export const pricing: QuestionTexts = {
  emotion: 'How do you feel about our prices?',
  ease: 'How easy or difficult was it to understand what you would pay?',
  reasons: {
    amount: 'Price level',
    transparency: 'How charges are shown',
    compare: 'Comparing plans',
    included: 'What is included',
    terms: 'Commitment and cancellation terms',
  },
}

export const searchCompare: QuestionTexts = {
  emotion: 'How do you feel about these results?',
  ease: 'How easy or difficult was it to compare your options?',
  reasons: {
    relevance: 'Relevance of results',
    filters: 'Filters and sorting',
    info: 'Information shown',
    variety: 'Variety',
    speed: 'Speed',
  },
}

export const demoWebinar: QuestionTexts = {
  emotion: 'How do you feel after the session?',
  ease: 'How easy or difficult was it to join the session?',
  reasons: {
    content: 'Content',
    presenter: 'Presenter',
    answers: 'Answers to questions',
    length: 'Length and schedule',
    tech: 'Sound and video',
  },
}

export const freeTrial: QuestionTexts = {
  emotion: 'How do you feel about your trial so far?',
  ease: 'How easy or difficult was it to get started?',
  reasons: {
    setup: 'Set-up',
    guide: 'Guidance',
    features: 'Features',
    value: 'Value for me',
    limits: 'Trial limits',
  },
}

export const signUp: QuestionTexts = {
  emotion: 'How do you feel now that your account is ready?',
  ease: 'How easy or difficult was it to create your account?',
  reasons: {
    fields: 'Amount of information requested',
    password: 'Password rules',
    verification: 'Code or email check',
    privacy: 'Use of my data',
    errors: 'Error messages',
    speed: 'Time taken',
  },
}
