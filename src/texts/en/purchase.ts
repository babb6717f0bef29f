import type { QuestionTexts } from '../../model/words'

export const checkoutDone: QuestionTexts = {
  emotion: 'How do you feel after placing your order?',
  ease: 'How easy or difficult was it to complete your purchase?',
  reasons: {
    payment: 'Payment methods',
    charges: 'Total and extra charges',
    form: 'Form and data entry',
    delivery: 'Delivery options',
    account: 'Having to sign in',
    speed: 'Speed',
  },
}

export const bookingDone: QuestionTexts = {
  emotion: 'How do you feel about your booking?',
  ease: 'How easy or difficult was it to book?',
  reasons: {
    calendar: 'Dates and times',
    price: 'Final price',
    changes: 'Change and cancellation terms',
    form: 'Form and data entry',
    confirmation: 'Confirmation received',
  },
}

export const paymentRecovered: QuestionTexts = {
  emotion: 'How do you feel after sorting out the payment?',
  ease: 'How easy or difficult was it to sort out?',
  reasons: {
    message: 'Error message',
    alternatives: 'Other ways to pay',
    security: 'Security',
    support: 'Help received',
    time: 'Time taken',
  },
}

export const contractSigned: QuestionTexts = {
  emotion: 'How do you feel now that it is signed?',
  ease: 'How easy or difficult was it to complete the signing?',
  reasons: {
    language: 'Wording of the terms',
    documents: 'Documents requested',
    identity: 'Identity check',
    advice: 'Advice received',
    time: 'Time taken',
  },
}
