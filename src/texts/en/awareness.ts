import type { QuestionTexts } from '../../model/words'

export const landing: QuestionTexts = {
  emotion: 'How do you feel about what you found on this page?',
  ease: 'How easy or difficult was it to understand what we offer?',
  reasons: {
    clarity: 'Clarity of the explanation',
    relevance: 'Match with what I was looking for',
    trust: 'Trust in the brand',
    speed: 'Page speed',
    design: 'Look and reading comfort',
  },
}

export const article: QuestionTexts = {
  emotion: 'How do you feel after reading this?',
  ease: 'How easy or difficult was it to find what you needed here?',
  reasons: {
    usefulness: 'Usefulness',
    depth: 'Level of detail',
    uptodate: 'Up to date',
    readability: 'Reading comfort',
    ads: 'Banners and pop-ups',
  },
}

export const storeLocator: QuestionTexts = {
  emotion: 'How do you feel about your search?',
  ease: 'How easy or difficult was it to find a place that suits you?',
  reasons: {
    map: 'Map',
    hours: 'Opening hours',
    availability: 'Stock or appointments',
    accuracy: 'Accuracy of the data',
  },
}
